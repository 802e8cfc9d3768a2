import { useState } from 'react'
import type { PersonId } from '../../domain/person'
import { drawUpReport, type Report } from '../../domain/report'
import { withTexts, type TextPlace } from '../../domain/sharedTexts'
import { calendarDateOf } from '../../lib/calendarDate'
import { blackened, likelyPersonalData, type PersonalKind } from '../../lib/likelyPersonalData'
import { useOwnPerson } from '../../storage/ownPerson'
import { useIsExample } from '../../storage/useAssessments'
import { useDraft, type Draft } from './drafts'
import { linesOf } from './linesOf'
import { newPerson, newReportId } from './newIds'
import { useReceivedReviews } from './useReceivedReviews'
import type { ReportSubject } from './useReportSubject'
import { useWork } from './useWork'

/** Something in the report that looks like personal data. */
export interface Suspicion {
  readonly key: string
  readonly kind: PersonalKind
  readonly text: string
  readonly place: TextPlace
  readonly isBlack: boolean
}

interface Composed {
  /** As it goes out: what was not kept is black already. */
  readonly report: Report
  readonly suspicions: readonly Suspicion[]
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
}

/** The report of what was chosen. */
export function useComposed(subject: Extract<ReportSubject, { readonly type: 'Subject' }>): Composed {
  const { profile, latest, earlier } = subject
  const [draft, change] = useDraft(latest)
  const [made] = useState(() => ({ id: newReportId(), on: calendarDateOf(new Date()) }))
  const [somebody] = useState(newPerson)
  const { id = somebody.id, name, questions } = useOwnWords(draft)
  const received = useReceivedReviews(profile.id)
  const person = { id, name }
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
        ...linesOf(draft.ownTopics).map((text) => ({ kind: 'own', text }) as const),
      ],
      questions,
      reviews,
      work,
    },
    made,
  )
  return { ...looked(drawn, draft.kept), draft, change }
}

/** What was typed for this report, or else what was remembered; the example says nothing about anybody. */
function useOwnWords(draft: Draft): {
  readonly id?: PersonId | undefined
  readonly name: string
  readonly questions: readonly string[]
} {
  const isExample = useIsExample()
  const own = useOwnPerson()
  if (isExample) return { name: '', questions: [] }
  const questions = draft.questions === undefined ? own?.questions : linesOf(draft.questions)
  return { id: own?.id, name: (draft.name ?? own?.name ?? '').trim(), questions: questions ?? [] }
}

/** Looks through every text of the report, and makes black what was not kept. */
function looked(report: Report, kept: readonly string[]): Pick<Composed, 'report' | 'suspicions'> {
  const suspicions = new Map<string, Suspicion>()
  const shown = withTexts(report, (text, place) => {
    const found = likelyPersonalData(text).map(({ kind, text: words }) => {
      const key = `${Object.values(place).join(' ')}: ${words}`
      return { key, kind, text: words, place, isBlack: !kept.includes(key) }
    })
    for (const one of found) suspicions.set(one.key, one)
    return blackened(
      text,
      found.filter(({ isBlack }) => isBlack),
    )
  })
  return { report: shown, suspicions: [...suspicions.values()] }
}
