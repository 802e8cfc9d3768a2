import { useEffect } from 'react'
import { setInstalled } from '../../storage/installed'
import { setKnown } from '../../storage/preferences'
import { useIsSupervisor } from './useAssessments'
import { useHasBegun } from './useHasBegun'
import { useHasWork } from '../documents/useHasWork'

/** Remembers whether somebody has begun, for the first paint of the next visit, and whether there is anything to lose. */
export function useKnownVisitor(): void {
  const known = useHasBegun()
  const hasWork = useHasWork()
  const isSupervisor = useIsSupervisor()
  useEffect(() => setKnown(known, isSupervisor), [known, isSupervisor])
  useEffect(() => {
    if (hasWork) setInstalled(true)
  }, [hasWork])
}
