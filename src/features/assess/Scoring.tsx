import type { ReactNode } from 'react'
import { Redirect, useParams } from 'wouter'
import { questionsOf } from '../../domain/questions'
import { paths } from '../../navigation/paths'
import { OpenAssessmentRoute } from './OpenAssessmentRoute'
import { QuestionPage } from './QuestionPage'

interface Props {
  /** What the app itself has to say, such as a failed write. */
  readonly notices?: ReactNode
  /** Help that opens over the question. */
  readonly help?: ReactNode
}

/** One competency a page, at an address of its own. */
export function Scoring({ notices, help }: Props) {
  const params = useParams()
  return (
    <OpenAssessmentRoute notices={notices}>
      {(assessment, profile) => {
        const questions = questionsOf(profile, assessment)
        const question = questions.find(({ competency }) => competency.id === params['competency'])
        if (!question) return <Redirect to={paths.check(assessment.id)} replace />
        return (
          <QuestionPage
            key={question.competency.id}
            {...{ assessment, profile, question, questions, notices, help }}
          />
        )
      }}
    </OpenAssessmentRoute>
  )
}
