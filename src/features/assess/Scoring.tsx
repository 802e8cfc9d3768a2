import { memo, useEffect, useMemo, type ReactNode } from 'react'
import { Redirect, useParams } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { questionsOf } from '../../domain/questions'
import { isUntouched } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { rememberPlace } from '../../storage/places'
import { useSteady } from '../../ui/useSteady'
import { OpenAssessmentRoute } from './OpenAssessmentRoute'
import { QuestionPage } from './QuestionPage'
import { ShownAssessment } from './ShownAssessment'

interface Props {
  /** What the app itself has to say, such as a failed write. */
  readonly notices?: ReactNode
  /** Help that opens over the question. */
  readonly help?: ReactNode
}

/** One competency a page, at an address of its own. */
export function Scoring(props: Props) {
  const { competency } = useParams()
  return (
    <OpenAssessmentRoute notices={props.notices}>
      {(assessment, profile) => (
        <Asked key={competency} {...props} {...{ competency, assessment, profile }} />
      )}
    </OpenAssessmentRoute>
  )
}

interface AskedProps extends Props {
  readonly competency: string | undefined
  readonly assessment: OpenAssessment
  readonly profile: Profile
}

/** Remembered: what was read again and says the same is not drawn again. */
const Asked = memo(function Asked({ competency, assessment, profile, notices, help }: AskedProps) {
  const { id } = assessment
  const clusters = useSteady(assessment.clusters)
  const questions = useMemo(() => questionsOf(profile, { clusters }), [profile, clusters])
  const question = questions.find((one) => one.competency.id === competency)
  const place = isUntouched(assessment) ? undefined : question?.competency.id
  useEffect(() => {
    if (place !== undefined) void rememberPlace(id, place)
  }, [id, place])
  if (!question) return <Redirect to={paths.check(id)} replace />
  return (
    <ShownAssessment value={assessment}>
      <QuestionPage {...{ id, profile, question, questions, notices, help }} />
    </ShownAssessment>
  )
})
