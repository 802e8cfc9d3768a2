import type { SealedAssessment } from '../../domain/assessment'
import { prideId, startPride, type Pride, type PrideSide } from '../../domain/documents/pride'
import type { CompetencyId } from '../../domain/profile'
import { toggled } from '../../lib/toggled'
import { prideWriter } from '../../storage/prideWriter'
import { useWritten } from './useWritten'

/** What somebody picked of this moment, or nothing yet. */
export function useOwnPride(assessment: SealedAssessment): Pride {
  return useWritten(prideWriter, prideId(assessment)) ?? startPride(assessment)
}

export function choosePride(
  assessment: SealedAssessment,
  side: PrideSide,
  { id, isOn }: { readonly id: CompetencyId; readonly isOn: boolean },
): void {
  const empty = startPride(assessment)
  prideWriter.record(
    prideId(assessment),
    (before = empty) => ({ ...before, [side]: toggled(before[side], id, isOn) }),
    'chosen',
  )
}
