import { useHistoryState } from 'wouter/use-browser-location'

/** What one step of the browser's history remembers about how somebody came to a report. */
interface ArrivalState {
  /** It was opened and kept a moment ago. */
  readonly opened?: boolean
}

/** The state to give to `navigate`. */
export function arrivalState(state: ArrivalState): ArrivalState {
  return state
}

/** The state of the step that the browser shows now; empty after a typed address. */
export function useArrivalState(): ArrivalState {
  return useHistoryState<ArrivalState | null>() ?? {}
}
