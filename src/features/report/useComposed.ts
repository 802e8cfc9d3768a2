import { useState } from 'react'
import type { PersonId } from '../../domain/person'
import { drawUpReport, type Report } from '../../domain/report'
import { mapReportTexts, type TextPlace } from '../../domain/mapReportTexts'
import { redact, likelyPersonalData, type PersonalKind } from '../../shared/personalData/likelyPersonalData'
import { useOwnPerson } from '../../shared/documents/ownPerson'
import { useToday } from '../../ui/useToday'
import type { Draft } from './Draft'
import { useDraft } from './drafts'
import { filledLines } from './filledLines'
import { newPerson, newReportId } from './newIds'
import { useReceivedReviews } from './useReceivedReviews'
import type { ReportSubject } from './useReportSubject'
import { useWork } from './useWork'

/** Something in the report that looks like personal data. */
export interface PersonalDataFinding {
  readonly key: string
  readonly kind: PersonalKind
  readonly text: string
  readonly place: TextPlace
  readonly isBlack: boolean
}

interface Composed {
  /** As it goes out: what was not kept is black already. */
  readonly report: Report
  readonly suspicions: readonly PersonalDataFinding[]
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
}

/** The report of what was chosen. */
export function useComposed(subject: Extract<ReportSubject, { readonly type: 'Subject' }>): Composed {
  const { profile, latest, earlier } = subject
  const [draft, change] = useDraft(latest)
  const [id] = useState(newReportId)
  const today = useToday()
  const [somebody] = useState(newPerson)
  const { id: ownId = somebody.id, name, questions, topics } = useOwnWords()
  const received = useReceivedReviews(profile).reviews
  const person = { id: ownId, name }
  // The own name of long ago must not come along in what others sent back.
  const reviews = received
    .filter((review) => draft.reviews.includes(review.id))
    .map((review) => ({ ...review, about: { ...review.about, person } }))
  const { work } = useWork(profile, draft)
  const notes = new Map(draft.notes.map((one) => [one, latest.answers.get(one)?.note.trim() ?? '']))
  const drawn = drawUpReport(
    { profile, latest, earlier, person },
    {
      audience: draft.audience,
      earlier: draft.earlier,
      notes,
      doubts: draft.doubts,
      topics: [
        ...draft.topics.map((competency) => ({ kind: 'competency', competency }) as const),
        ...topics.map((text) => ({ kind: 'own', text }) as const),
      ],
      questions,
      reviews,
      work,
    },
    { id, on: today },
  )
  return { ...redactPersonalData(drawn, draft.kept), draft, change }
}

/** What is remembered; the example says nothing about anybody. */
function useOwnWords(): {
  readonly id?: PersonId | undefined
  readonly name: string
  readonly questions: readonly string[]
  readonly topics: readonly string[]
} {
  const own = useOwnPerson()
  return {
    id: own?.id,
    name: own?.name.trim() ?? '',
    questions: filledLines(own?.questions),
    topics: filledLines(own?.topics),
  }
}

/** Looks through every text of the report, and makes black what was not kept. */
function redactPersonalData(
  report: Report,
  kept: readonly string[],
): Pick<Composed, 'report' | 'suspicions'> {
  const suspicions = new Map<string, PersonalDataFinding>()
  const shown = mapReportTexts(report, (text, place) => {
    const found = likelyPersonalData(text).map((one) => {
      // The same words at one place share one choice.
      const key = `${Object.values(place).join(' ')}: ${one.text}`
      return { ...one, key, place, isBlack: !kept.includes(key) }
    })
    for (const { start: _where, ...one } of found) suspicions.set(one.key, one)
    return redact(
      text,
      found.filter(({ isBlack }) => isBlack),
    )
  })
  return { report: shown, suspicions: [...suspicions.values()] }
}
