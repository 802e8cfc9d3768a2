import type { SealedAssessment } from '../../domain/assessment'
import { calendarDateOf } from '../../lib/calendarDate'
import type { DocumentBody } from '../../storage/documents'
import { hindsightId, hindsightWriter } from '../../storage/hindsightWriter'

type Body = DocumentBody<'hindsight'>

/** Changes the levels of a look back, and says that it is of today. */
export function changeHindsight(
  assessment: SealedAssessment,
  change: (scores: Body['scores']) => Body['scores'],
): void {
  record(assessment, (before) => ({ ...before, scores: change(before.scores) }), 'chosen')
}

export function explainHindsight(assessment: SealedAssessment, reason: string): void {
  record(assessment, (before) => ({ ...before, reason }), 'typed')
}

function record(assessment: SealedAssessment, change: (before: Body) => Body, how: 'chosen' | 'typed'): void {
  const on = calendarDateOf(new Date())
  const empty: Body = { assessment: assessment.id, on, scores: {}, reason: '' }
  hindsightWriter.record(hindsightId(assessment), (before) => ({ ...change(before ?? empty), on }), how)
}
