import { useHistoryState } from 'wouter/use-browser-location'

/** How a report came to be where somebody is led: it was kept, it was here already, what somebody chose of two, or its scores were asked for. */
export type ArrivedAs = 'new' | 'already' | 'beside' | 'replaced' | 'stayed' | 'revealed'

/** What one step of the browser's history remembers about how somebody came to a report. */
interface ArrivalState {
  /** It was opened a moment ago. */
  readonly opened?: ArrivedAs
}

/** The state to give to `navigate`. */
export function arrivalState(state: ArrivalState): ArrivalState {
  return state
}

/** The state of the step that the browser shows now; empty after a typed address. */
export function useArrivalState(): ArrivalState {
  return useHistoryState<ArrivalState | null>() ?? {}
}
