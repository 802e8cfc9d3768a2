import { useLayoutEffect } from 'react'
import { holdBack } from '../../storage/autosave/queue'

/** For a field: whether what stands in it is not stored. It says so itself, and meanwhile nothing on the screen is called saved. */
export function useHoldsBack(isHeld: boolean): void {
  useLayoutEffect(() => (isHeld ? holdBack() : undefined), [isHeld])
}
