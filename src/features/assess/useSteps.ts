import type { AssessmentId } from '../../domain/assessment'
import type { Question } from '../../domain/questions'
import { paths } from '../../navigation/paths'
import { useStepState } from './stepState'

/** Where *Terug* and *Volgende* lead from a question: to its neighbours, or to *Controle* for whoever came from there. */
export function useSteps(assessment: AssessmentId, questions: readonly Question[], number: number) {
  const { fromCheck } = useStepState()
  const [previous, following] = [questions[number - 2], questions[number]]
  const check = paths.check(assessment)
  const pathTo = (question: Question | undefined, otherwise: string) =>
    question ? paths.question(assessment, question.competency.id) : otherwise
  return {
    back: fromCheck ? check : pathTo(previous, paths.home),
    next: fromCheck ? check : pathTo(following, check),
    nextIsCheck: fromCheck === true || following === undefined,
  }
}
