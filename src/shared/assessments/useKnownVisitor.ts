import { useEffect } from 'react'
import { setInstalled } from '../../storage/installed'
import { setKnown } from '../../storage/preferences'
import { useHasBegun } from './useHasBegun'
import { useHasWork } from '../documents/useHasWork'

/** Remembers whether somebody has begun, for the first paint of the next visit, and whether there is anything to lose. */
export function useKnownVisitor(): void {
  const known = useHasBegun()
  const hasWork = useHasWork()
  useEffect(() => setKnown(known), [known])
  useEffect(() => {
    if (hasWork) setInstalled(true)
  }, [hasWork])
}
