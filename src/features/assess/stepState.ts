import { useHistoryState } from 'wouter/use-browser-location'
import type { AssessmentId } from '../../domain/assessment'
import type { CompetencyId } from '../../domain/profile'

/** What one step of the browser's history remembers about how somebody came to a question or to *Controle*. */
interface StepState {
  /** On a question: came from *Controle*, to change its answer and go back, or to answer all that is open. */
  readonly fromCheck?: 'change' | 'answer'
  /** On a question: came here by itself after a choice on that question. */
  readonly advancedFrom?: CompetencyId
  /** On *Controle*: the question where somebody was before. */
  readonly from?: CompetencyId
  /** On *Controle*: that question was opened there, so somebody goes on where they left off. */
  readonly returns?: boolean
  /** A correction of this finished assessment, as long as nothing of it is stored. */
  readonly corrects?: AssessmentId
}

/** The state of the step that the browser shows now; empty after a typed address. */
export function useStepState(): StepState {
  return useHistoryState<StepState | null>() ?? {}
}

/** Makes the state for a next step, to be given to `navigate` or a link: what is corrected goes along. */
export function useNextState(): (state?: StepState) => StepState {
  const { corrects } = useStepState()
  return (state) => ({ ...(corrects && { corrects }), ...state })
}
