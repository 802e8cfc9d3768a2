import type { Assessment, SealedAssessment } from '../../domain/assessment'
import { currentAssessments } from '../../domain/sealing'

/** The assessment before this one on the calendar, of the same profile, in its newest version. */
export function previousOf(
  assessment: SealedAssessment,
  all: readonly Assessment[],
): SealedAssessment | undefined {
  const moments = currentAssessments(all.filter(({ profile }) => profile.id === assessment.profile.id))
  return moments[moments.findIndex(({ original }) => original === assessment.original) - 1]
}
