import type { Answer, LastChange, OpenAssessment } from './assessment'
import type { CompetencyId } from './profile'
import type { Score } from './score'

/** One thing somebody does to an answer. */
export type AnswerChange =
  | { readonly kind: 'score'; readonly score: Score }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'doubt'; readonly doubt: boolean }

/** An answer nobody gave yet. */
export const noAnswer: Answer = { note: '', doubt: false, revision: 0 }

/** The assessment with this change made to one answer, and remembered as the last one. */
export function withChange(
  assessment: OpenAssessment,
  competency: CompetencyId,
  change: AnswerChange,
): OpenAssessment {
  const before = assessment.answers.get(competency)
  const { kind, ...value } = wellFormedChange(change)
  const after: Answer = { ...(before ?? noAnswer), ...value, revision: (before?.revision ?? 0) + 1 }
  return {
    ...assessment,
    revision: assessment.revision + 1,
    answers: new Map(assessment.answers).set(competency, after),
    lastChange: lastChangeAfter(assessment.lastChange, { competency, kind, ...(before && { before }) }),
  }
}

/** Half a character, as a cut emoji leaves, could not be written to a file later. */
function wellFormedChange(change: AnswerChange): AnswerChange {
  return change.kind === 'note' ? { ...change, note: change.note.toWellFormed() } : change
}

/** Typing is one change, however many times it was stored on the way. */
function lastChangeAfter(last: LastChange | undefined, next: LastChange): LastChange {
  const stillTyping = next.kind === 'note' && last?.kind === 'note' && last.competency === next.competency
  return stillTyping ? last : next
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
