import { useState } from 'react'
import type { Agreement } from '../../domain/review'
import type { CalendarDate } from '../../lib/calendarDate'
import { typed, type TextEdit } from '../../lib/mergeText'
import { changedAgreement, withoutAgreement, type Place } from './changedAgreement'
import type { ReviewDraft } from './useReviewDraft'

/** A line of the form that has no words yet, and so is not stored; `at` is where it stands among all lines. */
interface Blank {
  readonly at: number
  readonly by?: CalendarDate
}

interface Writing {
  readonly agreement: Agreement
  readonly onType: (edit: TextEdit) => void
  readonly onDay: (by: CalendarDate | undefined) => void
  readonly onRemove: () => void
}

export interface AgreementRow extends Writing {
  readonly key: string
  /** It was added just now. */
  readonly takesFocus: boolean
}

type Agreements = readonly Agreement[]

interface Form {
  readonly lines: readonly (Place | Blank)[]
  readonly blanks: readonly Blank[]
  readonly setBlanks: (blanks: readonly Blank[]) => void
  readonly change: (next: (before: Agreements) => Agreements, how: 'chosen' | 'typed') => void
}

/** The agreements as lines to write in: those that are stored, those that have no words yet, and the last that was taken out. */
export function useAgreementRows({ review, change }: ReviewDraft) {
  const [blanks, setBlanks] = useState<readonly Blank[]>([])
  const [added, setAdded] = useState<number>()
  const [removals, setRemovals] = useState(0)
  const [removed, setRemoved] = useState<Place>()
  const [blanksRemoved, setBlanksRemoved] = useState(0)
  const lines = linesOf(review.agreements, blanks)
  const form: Form = {
    lines,
    blanks,
    setBlanks,
    change: (next, how) => change((before) => ({ ...before, agreements: next(before.agreements) }), how),
  }
  const rows = lines.map((line, at): AgreementRow => {
    const writing = 'shown' in line ? storedRow(form, line, at) : blankRow(form, line, at)
    const onRemove = () => {
      setRemovals(removals + 1)
      setAdded(undefined)
      // One without words is not worth a word.
      setRemoved('shown' in line ? line : undefined)
      if (!('shown' in line)) setBlanksRemoved(blanksRemoved + 1)
      writing.onRemove()
    }
    // Other keys once one is taken out: what is halfway in a field stays with nobody else's line.
    return { ...writing, onRemove, key: `${removals} ${at}`, takesFocus: at === added }
  })
  const putBack = ({ shown, index }: Place) => {
    setRemovals(removals + 1)
    setRemoved(undefined)
    form.change((before) => before.toSpliced(index, 0, shown), 'chosen')
  }
  const add = () => {
    setRemoved(undefined)
    const [empty] = blanks
    // One without words is enough: the focus comes there again, in a field made anew.
    if (empty) {
      setRemovals(removals + 1)
      return setAdded(empty.at)
    }
    setAdded(lines.length)
    setBlanks([...blanks, { at: lines.length }])
  }
  return { rows, add, removed, blanksRemoved, putBack }
}

function linesOf(stored: Agreements, blanks: readonly Blank[]): readonly (Place | Blank)[] {
  const places: readonly (Place | Blank)[] = stored.map((shown, index) => ({ shown, index }))
  return blanks
    .toSorted((a, b) => a.at - b.at)
    .reduce((all, blank) => all.toSpliced(blank.at, 0, blank), places)
}

function storedRow({ blanks, setBlanks, change }: Form, place: Place, at: number): Writing {
  const { shown } = place
  return {
    agreement: shown,
    onType: (edit) => {
      // Who takes all words away to write others keeps the line, and its day, before them.
      if (edit.text.trim() === '') setBlanks([...blanks, { at, ...dayOf(shown.by) }])
      const write = ({ text, by }: Agreement) => ({ text: typed(edit, text).toWellFormed(), ...dayOf(by) })
      change((before) => changedAgreement(before, place, write), 'typed')
    },
    onDay: (by) =>
      change((before) => changedAgreement(before, place, ({ text }) => ({ text, ...dayOf(by) })), 'chosen'),
    onRemove: () => change((before) => withoutAgreement(before, place), 'chosen'),
  }
}

function blankRow({ lines, blanks, setBlanks, change }: Form, blank: Blank, at: number): Writing {
  const others = blanks.filter((one) => one !== blank)
  return {
    agreement: { text: '', ...dayOf(blank.by) },
    onType: ({ text }) => {
      if (text.trim() === '') return
      const index = lines.slice(0, at).filter((line) => 'shown' in line).length
      setBlanks(others)
      change(
        (before) => before.toSpliced(index, 0, { text: text.toWellFormed(), ...dayOf(blank.by) }),
        'typed',
      )
    },
    onDay: (by) => setBlanks([...others, { at: blank.at, ...dayOf(by) }]),
    onRemove: () => setBlanks(others),
  }
}

function dayOf(by: CalendarDate | undefined): { readonly by?: CalendarDate } {
  return by === undefined ? {} : { by }
}
