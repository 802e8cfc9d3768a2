import { useEffect, useState } from 'react'
import type { Outcome } from '../../domain/programme'
import { useContent } from './ContentContext'
import { loadProgrammes } from '../../content/loadProgrammes'

/** The learning outcomes of the courses of the profile, loaded only for whoever needs them; none until they are here. */
export function useOutcomes(isNeeded: boolean): readonly Outcome[] {
  const { catalogue, profile } = useContent()
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  useEffect(() => {
    let left = false
    const load = async () => {
      const programmes = await loadProgrammes(catalogue, profile.id).catch(() => [])
      if (!left) setOutcomes(programmes.flatMap((programme) => programme.outcomes))
    }
    if (isNeeded) void load()
    return () => {
      left = true
    }
  }, [isNeeded, catalogue, profile.id])
  return outcomes
}
