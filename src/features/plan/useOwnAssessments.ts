import { useProfile } from '../../shared/content/ContentContext'
import type { SealedAssessment } from '../../domain/assessment'
import { currentAssessments } from '../../domain/sealing'
import { useAssessments } from '../../shared/assessments/useAssessments'

/** The current assessments of this profile, in the order of the calendar. */
export function useOwnAssessments(): readonly SealedAssessment[] {
  const { id } = useProfile()
  return currentAssessments(useAssessments().filter(({ profile }) => profile.id === id))
}
