import { useEffect } from 'react'
import { setInstalled } from '../../storage/installed'
import { setKnown } from '../../storage/preferences'
import { useAssessments } from './useAssessments'

/** Remembers whether somebody has begun, for the first paint of the next visit. */
export function useKnownVisitor(): void {
  const known = useAssessments().length > 0
  useEffect(() => {
    setKnown(known)
    if (known) setInstalled(true)
  }, [known])
}
