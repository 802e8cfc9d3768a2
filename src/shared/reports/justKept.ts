import { useHistoryState } from 'wouter/use-browser-location'

interface KeptState {
  readonly isJustKept?: true
}

/** The state to give to a step that leads to a reaction which was kept a moment ago. */
export const justKept: KeptState = { isJustKept: true }

/** Whether the step that the browser shows now came right after keeping; not after a typed address. */
export function useIsJustKept(): boolean {
  return useHistoryState<KeptState | null>()?.isJustKept ?? false
}
