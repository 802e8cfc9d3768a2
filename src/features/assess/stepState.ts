import { useHistoryState } from 'wouter/use-browser-location'
import type { CompetencyId } from '../../domain/profile'

/** What one step of the browser's history remembers about how somebody came to a question. */
interface StepState {
  /** From *Controle*: then the next step goes back there. */
  readonly fromCheck?: boolean
  /** Came here by itself after a choice on that question. */
  readonly advancedFrom?: CompetencyId
}

/** The state to give to `navigate` or a link. */
export function stepState(state: StepState): StepState {
  return state
}

/** The state of the step that the browser shows now; empty after a typed address. */
export function useStepState(): StepState {
  return useHistoryState<StepState | null>() ?? {}
}
