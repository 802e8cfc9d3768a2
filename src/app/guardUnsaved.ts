import { flushAnswers, writerState } from '../storage/answerWriter'

/** Stores what is pending at once when the page is hidden, and asks before a tab closes on words that are not stored. */
export function guardUnsaved(): void {
  const flush = () => {
    if (writerState().pending.length > 0) void flushAnswers()
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
  addEventListener('pagehide', flush)
  addEventListener('beforeunload', (event) => {
    flush()
    if (writerState().status === 'failed') event.preventDefault()
  })
}
