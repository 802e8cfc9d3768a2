/*
 * The few lines about copies that keep failing that everybody loads.
 */

/** One that fails is tried again by itself; only when it keeps failing somebody has to know. */
const patience = 3

let failures = 0
let wasRead = false
const listeners = new Set<() => void>()

/** Whether copies keep failing, and nobody has said yet that they read that. */
export function hasCopyTrouble(): boolean {
  return failures >= patience && !wasRead
}

export function subscribeCopyTrouble(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How a copy went. */
export function noteCopy(outcome: 'written' | 'failed'): void {
  failures = outcome === 'failed' ? failures + 1 : 0
  listeners.forEach((listener) => listener())
}

/** It was read: in this tab it is not told again, also when copies fail later. */
export function readCopyTrouble(): void {
  wasRead = true
  listeners.forEach((listener) => listener())
}
