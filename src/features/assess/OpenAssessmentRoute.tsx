import type { ReactNode } from 'react'
import { Redirect, useParams } from 'wouter'
import { useContent } from '../../shared/content/ContentContext'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { paths } from '../../navigation/paths'
import { useAssessments, useSeen, useStillWritten } from '../../shared/assessments/useAssessments'
import { AssessmentMissing, ProfileMissing } from './Missing'

interface Props {
  /** What the app itself has to say, where no screen around this one says it. */
  readonly notices?: ReactNode
  /** Draws the assessment as the person sees it: stored, with what is still pending on top. */
  readonly children: (assessment: OpenAssessment, profile: Profile) => ReactNode
}

/** Finds the open assessment that the address names, or says where it went. */
export function OpenAssessmentRoute({ notices, children }: Props) {
  const params = useParams()
  const { profiles } = useContent()
  const assessments = useAssessments()
  const seen = useSeen()
  const stillWritten = useStillWritten()
  const { assessment: address = '' } = params
  // What was written in one that was deleted elsewhere stays before whoever wrote it.
  const assessment = assessments.find(({ id }) => id === address) ?? stillWritten(address)
  if (!assessment) return <AssessmentMissing notices={notices} />
  if (assessment.status === 'sealed') return <Redirect to={paths.result(assessment.id)} replace />
  const profile = profiles.find(({ id }) => id === assessment.profile.id)
  if (!profile) return <ProfileMissing profile={assessment.profile.id} notices={notices} />
  return children(seen(assessment), profile)
}
