import type { Assessment, AssessmentId, OpenAssessment, SealedAssessment } from '../../domain/assessment'
import { byDate, isOpen, isSealed, versionsOf } from '../../domain/sealing'

/** One assessment with all its versions. */
export interface MomentRow {
  readonly original: AssessmentId
  /** What it is called and dated after. */
  readonly newest: Assessment
  readonly versions: number
  /** Being filled in, or being corrected when `sealed` is there too. */
  readonly open?: OpenAssessment
  /** The newest finished version. */
  readonly sealed?: SealedAssessment
}

/** One row for each moment, the newest first. */
export function momentRows(assessments: readonly Assessment[]): readonly MomentRow[] {
  const originals = [...new Set(assessments.map(({ original }) => original))]
  return originals
    .flatMap((original) => rowOf(original, versionsOf(assessments, original)))
    .toSorted((a, b) => byDate(b.newest, a.newest))
}

function rowOf(original: AssessmentId, versions: readonly Assessment[]): readonly MomentRow[] {
  const newest = versions.at(-1)
  if (!newest) return []
  const [open, sealed] = [versions.filter(isOpen).at(-1), versions.filter(isSealed).at(-1)]
  return [{ original, newest, versions: versions.length, ...(open && { open }), ...(sealed && { sealed }) }]
}
