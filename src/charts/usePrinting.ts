import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed: what is folded away on a screen can then not be opened. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting)
}

let printing = false

function isPrinting(): boolean {
  return printing
}

function subscribe(listener: () => void): () => void {
  const change = (event: Event) => {
    printing = event.type === 'beforeprint'
    // The browser lays out the sheets as soon as this returns.
    flushSync(listener)
  }
  addEventListener('beforeprint', change)
  addEventListener('afterprint', change)
  return () => {
    removeEventListener('beforeprint', change)
    removeEventListener('afterprint', change)
  }
}
