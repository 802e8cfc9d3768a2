import { useLayoutEffect, useSyncExternalStore } from 'react'

/*
 * A field may hold what is not stored: a day halfway, an amount that is none. It says so itself, and as long as it does nothing
 * else on the screen may call what somebody wrote saved.
 */

let held = 0
const listeners = new Set<() => void>()

/** For a field: whether what stands in it is not stored. */
export function useHoldsBack(isHeld: boolean): void {
  useLayoutEffect(() => {
    if (!isHeld) return
    change(1)
    return () => change(-1)
  }, [isHeld])
}

/** Whether any field on the screen holds what is not stored. */
export function useIsHeldBack(): boolean {
  return useSyncExternalStore(subscribe, isHeldBack, isHeldBack)
}

function isHeldBack(): boolean {
  return held > 0
}

function change(by: 1 | -1): void {
  held += by
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
