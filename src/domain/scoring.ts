import type { Instant } from '../lib/instant'
import type { Answer, LastChange, OpenAssessment } from './assessment'
import type { CompetencyId } from './profile'
import type { Score } from './score'

/** One thing somebody does to an answer. */
export type AnswerChange =
  | { readonly kind: 'score'; readonly score: Score }
  | { readonly kind: 'note'; readonly note: string }
  /** What was done to a note that may have become another one meanwhile, and how it stood on the screen then. */
  | { readonly kind: 'edit'; readonly note: string; readonly edit: (note: string) => string }
  | { readonly kind: 'doubt'; readonly doubt: boolean }

/** An answer nobody gave yet. */
export const noAnswer: Answer = { note: '', doubt: false, revision: 0 }

/** The assessment with this change made to one answer, and remembered as the last one. */
export function withChange(
  assessment: OpenAssessment,
  competency: CompetencyId,
  change: AnswerChange,
  at: Instant,
): OpenAssessment {
  const before = assessment.answers.get(competency)
  const { kind, ...value } = valueOf(change, before)
  const after: Answer = { ...(before ?? noAnswer), ...value, revision: (before?.revision ?? 0) + 1 }
  return {
    ...assessment,
    revision: assessment.revision + 1,
    answers: new Map(assessment.answers).set(competency, after),
    lastChange: lastChangeAfter(assessment.lastChange, { competency, kind, ...(before && { before }), at }),
  }
}

type Valued = Exclude<AnswerChange, { readonly kind: 'edit' }>

/** What an answer becomes. Half a character, as a cut emoji leaves, could not be written to a file later. */
function valueOf(change: AnswerChange, before: Answer | undefined): Valued {
  if (change.kind === 'edit') {
    return { kind: 'note', note: change.edit(before?.note ?? '').toWellFormed() }
  }
  return change.kind === 'note' ? { ...change, note: change.note.toWellFormed() } : change
}

/** Who is still for longer than this, in milliseconds, begins something new when they type on. */
const sitting = 30 * 60_000

/** Typing in one sitting is one change, however many times it was stored on the way. */
function lastChangeAfter(
  last: LastChange | undefined,
  next: LastChange & { readonly at: Instant },
): LastChange {
  const isSameNote = next.kind === 'note' && last?.kind === 'note' && last.competency === next.competency
  if (!isSameNote || !last.at) return next
  // A clock that was set back says nothing about how long somebody was away.
  const away = Math.abs(Date.parse(next.at) - Date.parse(last.at))
  return away <= sitting ? { ...last, at: next.at } : next
}

/** The assessment with its last change taken back; the same one when there is nothing to take back. */
export function undoLastChange(assessment: OpenAssessment): OpenAssessment {
  const { lastChange, ...rest } = assessment
  if (!lastChange) return assessment
  const now = assessment.answers.get(lastChange.competency)
  const restored: Answer = { ...(lastChange.before ?? noAnswer), revision: (now?.revision ?? 0) + 1 }
  return {
    ...rest,
    revision: assessment.revision + 1,
    answers: new Map(assessment.answers).set(lastChange.competency, restored),
  }
}
