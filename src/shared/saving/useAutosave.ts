import { useSyncExternalStore } from 'react'
import { autosaveNow, subscribeAutosave, type AutosaveState } from '../../storage/autosave/queue'

/** How storing what is written stands, for all records together. Redraws with every change that is made or stored. */
export function useAutosave(): AutosaveState {
  return useSyncExternalStore(subscribeAutosave, autosaveNow, autosaveNow)
}
