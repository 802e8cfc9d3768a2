import type { ReactNode } from 'react'
import { Redirect, useParams } from 'wouter'
import { useContent } from '../../content/ContentContext'
import { questionsOf } from '../../domain/questions'
import { paths } from '../../navigation/paths'
import { withPending } from '../../storage/answerWriter'
import { useAnswerWriter } from '../../storage/useAnswerWriter'
import { useAssessments } from '../../storage/useAssessments'
import { AssessmentMissing, ProfileMissing } from './Missing'
import { QuestionPage } from './QuestionPage'

interface Props {
  /** What the app itself has to say, such as a failed write. */
  readonly notices?: ReactNode
}

/** One competency a page: finds the question that the address names, or says where it went. */
export function Scoring({ notices }: Props) {
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
  const questions = questionsOf(profile, assessment)
  const question = questions.find(({ competency }) => competency.id === params['competency'])
  if (!question) return <Redirect to={paths.check(assessment.id)} replace />
  return (
    <QuestionPage
      key={question.competency.id}
      assessment={withPending(assessment)}
      profile={profile}
      question={question}
      questions={questions}
      notices={notices}
    />
  )
}
