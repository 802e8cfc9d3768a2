import type { SealedAssessment } from '../../domain/assessment'
import { hindsightId, startHindsight, type HindsightNote } from '../../domain/documents/hindsight'
import { todayNow } from '../../lib/today'
import type { How } from '../../storage/autosave/Autosaved'
import { hindsightWriter } from '../../storage/hindsightWriter'
import { typed, type TextEdit } from '../../lib/mergeText'

/** Changes the levels of a look back, and says that it is of today. */
export function changeHindsight(
  assessment: SealedAssessment,
  change: (scores: HindsightNote['scores']) => HindsightNote['scores'],
): void {
  record(assessment, (before) => ({ ...before, scores: change(before.scores) }), 'chosen')
}

export function explainHindsight(assessment: SealedAssessment, edit: TextEdit): void {
  record(assessment, (before) => ({ ...before, reason: typed(edit, before.reason) }), 'typed')
}

function record(
  assessment: SealedAssessment,
  change: (before: HindsightNote) => HindsightNote,
  how: How,
): void {
  const on = todayNow()
  const empty = startHindsight(assessment, on)
  hindsightWriter.record(hindsightId(assessment), (before = empty) => ({ ...change(before), on }), how)
}
