import * as v from 'valibot'
import type { AssessmentId, OpenAssessment } from '../domain/assessment'
import { assessmentId } from '../domain/fields'
import type { CompetencyId } from '../domain/profile'
import { isUntouched } from '../domain/sealing'
import { undoLastChange, withChange, type AnswerChange } from '../domain/scoring'
import { instantOf } from '../lib/instant'
import { updateOpenAssessment } from './assessments'
import { Autosaved } from './autosave/Autosaved'

/** Stores open assessments while they are filled in. */
export const answers = new Autosaved<OpenAssessment>('assessment', (id, change, onCommit) =>
  updateOpenAssessment(v.parse(assessmentId, id), change, onCommit),
)

/**
 * Takes a change in and stores it: a choice at once, text within 50 ms.
 * @param shown as it is on the screen, where it may be a correction that begins with this.
 */
export function recordAnswer(
  assessment: AssessmentId,
  competency: CompetencyId,
  change: AnswerChange,
  shown?: OpenAssessment,
): void {
  const at = instantOf(new Date())
  const words = 'note' in change ? { of: competency, text: change.note } : undefined
  const begun = shown && isUntouched(shown) ? shown : undefined
  answers.record(
    assessment,
    (before = begun) => before && withChange(before, competency, change, at),
    words ? 'typed' : 'chosen',
    words,
  )
}

/** Takes the last change back. */
export function undoLastAnswer(assessment: AssessmentId): void {
  answers.record(assessment, (before) => before && undoLastChange(before), 'chosen')
}
