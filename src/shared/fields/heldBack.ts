import { useLayoutEffect } from 'react'
import { Observable } from '../../lib/Observable'
import { useObservable } from '../../ui/useObservable'

/*
 * A field may hold what is not stored: a day halfway, an amount that is none. It says so itself, and as long as it does nothing
 * else on the screen may call what somebody wrote saved.
 */

/** How many fields on the screen do. */
const held = new Observable(0)

/** For a field: whether what stands in it is not stored. */
export function useHoldsBack(isHeld: boolean): void {
  useLayoutEffect(() => {
    if (!isHeld) return
    held.set(held.get() + 1)
    return () => held.set(held.get() - 1)
  }, [isHeld])
}

/** Whether any field on the screen holds what is not stored. */
export function useIsHeldBack(): boolean {
  return useObservable(held) > 0
}
