import type { AssessmentId } from '../../domain/assessment'
import { openQuestion, type Question } from '../../domain/questions'
import { paths } from '../../navigation/paths'
import { useShown } from './ShownAssessment'
import { useNextState, useStepState } from './stepState'

/** Where something leads, and what the step there remembers. */
interface Step {
  readonly to: string
  readonly state?: object
}

/** Where *Terug* leads from a question: to the one before; for whoever came from *Controle* back to it. */
export function useBack(id: AssessmentId, questions: readonly Question[], question: Question): Step {
  const { fromCheck } = useStepState()
  const { checkFrom, stepTo } = useWays(id, question)
  if (fromCheck) return checkFrom(true)
  const previous = questions[question.number - 2]
  return previous ? stepTo(previous) : { to: paths.home }
}

/** Where *Volgende* leads: to the one behind; for whoever came from *Controle* back to it, or first to all that is open. */
export function useNext(
  questions: readonly Question[],
  question: Question,
): Required<Step> & { readonly isCheck: boolean } {
  const assessment = useShown()
  const { fromCheck } = useStepState()
  const { checkFrom, stepTo } = useWays(assessment.id, question)
  const following = questions[question.number]
  const others = questions.filter((one) => one !== question)
  const next = fromCheck
    ? fromCheck === 'answer' && openQuestion(others, assessment, following?.competency.id)
    : following
  return next ? { ...stepTo(next), isCheck: false } : { ...checkFrom(fromCheck === 'change'), isCheck: true }
}

function useWays(id: AssessmentId, question: Question) {
  const { fromCheck } = useStepState()
  const nextState = useNextState()
  return {
    checkFrom: (returns: boolean): Required<Step> => ({
      to: paths.check(id),
      state: nextState({ from: question.competency.id, returns }),
    }),
    stepTo: ({ competency }: Question): Required<Step> => ({
      to: paths.question(id, competency.id),
      state: nextState(fromCheck && { fromCheck }),
    }),
  }
}
