import type { ReactNode } from 'react'
import { Redirect, useParams } from 'wouter'
import { useContent } from '../../content/ContentContext'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { paths } from '../../navigation/paths'
import { withPending } from '../../storage/answerWriter'
import { useAnswerWriter } from '../../storage/useAnswerWriter'
import { useAssessments } from '../../storage/useAssessments'
import { AssessmentMissing, ProfileMissing } from './Missing'

interface Props {
  /** Draws the assessment as the person sees it: stored, with what is still pending on top. */
  readonly children: (assessment: OpenAssessment, profile: Profile) => ReactNode
}

/** Finds the open assessment that the address names, or says where it went. */
export function OpenAssessmentRoute({ children }: Props) {
  const params = useParams()
  const { profiles } = useContent()
  const assessments = useAssessments()
  // What is pending is part of what somebody sees, so its changes redraw the page.
  useAnswerWriter()
  const assessment = assessments.find(({ id }) => id === params['assessment'])
  if (!assessment) return <AssessmentMissing />
  if (assessment.status === 'sealed') return <Redirect to={paths.result(assessment.id)} replace />
  const profile = profiles.find(({ id }) => id === assessment.profile.id)
  if (!profile) return <ProfileMissing profile={assessment.profile.id} />
  return children(withPending(assessment), profile)
}
