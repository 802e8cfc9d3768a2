import { autosaveState, flushAutosave } from '../storage/autosave/queue'

/** Stores what is pending at once when the page is hidden, and asks before a tab closes on words that are not stored. */
export function guardUnsaved(): void {
  const flush = () => void flushAutosave()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
  addEventListener('pagehide', flush)
  addEventListener('beforeunload', (event) => {
    flush()
    if (autosaveState.get().status === 'failed') event.preventDefault()
  })
}
