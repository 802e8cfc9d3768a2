import { useSyncExternalStore } from 'react'

/*
 * After a full disk the database alone cannot be trusted (see `transaction`): what was stored and could not be copied counts as
 * stored without a second copy, and is said to be so until a copy succeeds.
 */

let missing: string | undefined
const listeners = new Set<() => void>()

/** @param detail why the second copy could not be made; undefined once it could. */
export function noteCopyMissing(detail: string | undefined): void {
  if (missing === detail) return
  missing = detail
  listeners.forEach((listener) => listener())
}

/** Whether what was stored last has no second copy although it needs one. */
export function isCopyMissing(): boolean {
  return missing !== undefined
}

/** As `isCopyMissing`, live. */
export function useCopyMissing(): boolean {
  return useSyncExternalStore(subscribe, isCopyMissing, isCopyMissing)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
