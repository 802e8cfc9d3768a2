import type { OpenAssessment } from '../../domain/assessment'
import { openQuestion, type Question } from '../../domain/questions'
import { paths } from '../../navigation/paths'
import { useNextState, useStepState } from './stepState'

/** Where something leads, and what the step there remembers. */
export interface Step {
  readonly to: string
  readonly state?: object
}

/**
 * Where *Terug* and *Volgende* lead from a question: to its neighbours; for whoever came from *Controle* back to it, or first to
 * all that is open.
 */
export function useSteps(assessment: OpenAssessment, questions: readonly Question[], question: Question) {
  const { fromCheck } = useStepState()
  const nextState = useNextState()
  const [previous, following] = [questions[question.number - 2], questions[question.number]]
  const others = questions.filter((one) => one !== question)
  const next = fromCheck
    ? fromCheck === 'answer' && openQuestion(others, assessment, following?.competency.id)
    : following
  const checkFrom = (returns: boolean) => ({
    to: paths.check(assessment.id),
    state: nextState({ from: question.competency.id, returns }),
  })
  const stepTo = ({ competency }: Question) => ({
    to: paths.question(assessment.id, competency.id),
    state: nextState(fromCheck && { fromCheck }),
  })
  const start = previous ? stepTo(previous) : { to: paths.home }
  return {
    back: fromCheck ? checkFrom(true) : start,
    next: next
      ? { ...stepTo(next), isCheck: false }
      : { ...checkFrom(fromCheck === 'change'), isCheck: true },
  }
}
