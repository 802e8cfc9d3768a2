import type { SealedAssessment } from '../../domain/assessment'
import { currentAssessments } from '../../domain/sealing'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { useVersions } from '../../shared/versions/useVersions'

/** The current assessments of this profile, in the order of the calendar and read in the words of today. */
export function useOwnAssessments(): readonly SealedAssessment[] {
  const today = useProfile()
  const own = currentAssessments(useAssessments().filter(({ profile }) => profile.id === today.id))
  const { readIn } = useVersions(
    today,
    own.map(({ profile }) => profile.version),
  )
  return own.map((one) => readIn(one, today))
}
