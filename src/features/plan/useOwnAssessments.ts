import { useProfile } from '../../content/ContentContext'
import type { SealedAssessment } from '../../domain/assessment'
import { currentAssessments } from '../../domain/sealing'
import { useAssessments } from '../../storage/useAssessments'

/** The current assessments of this profile, in the order of the calendar. */
export function useOwnAssessments(): readonly SealedAssessment[] {
  const { id } = useProfile()
  return currentAssessments(useAssessments().filter(({ profile }) => profile.id === id))
}
