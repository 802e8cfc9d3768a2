import { Redirect, useParams } from 'wouter'
import { useContent } from '../../content/ContentContext'
import { paths } from '../../navigation/paths'
import { withPending } from '../../storage/answerWriter'
import { useAnswerWriter } from '../../storage/useAnswerWriter'
import { useAssessments } from '../../storage/useAssessments'
import { CheckPage } from './CheckPage'
import { AssessmentMissing, ProfileMissing } from './Missing'

/** *Controle*: finds the assessment that the address names, or says where it went. */
export function Check() {
  const params = useParams()
  const { profiles } = useContent()
  const assessments = useAssessments()
  useAnswerWriter()
  const assessment = assessments.find(({ id }) => id === params['assessment'])
  if (!assessment) return <AssessmentMissing />
  if (assessment.status === 'sealed') return <Redirect to={paths.result(assessment.id)} replace />
  const profile = profiles.find(({ id }) => id === assessment.profile.id)
  if (!profile) return <ProfileMissing profile={assessment.profile.id} />
  return <CheckPage assessment={withPending(assessment)} profile={profile} />
}
