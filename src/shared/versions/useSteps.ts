import { useCallback } from 'react'
import { loadHistory, noHistory } from '../../content/loadHistory'
import type { VersionStep } from '../../domain/crosswalk'
import { useContent } from '../content/ContentContext'

/** What leads from one of these versions of a profile to another; nothing where that is not known. Never throws. */
export type StepsOf = (profile: string, versions: readonly string[]) => Promise<readonly VersionStep[]>

/** For what is read in steps of its own instead of while drawing. The history is only asked for where there are several versions. */
export function useSteps(): StepsOf {
  const { catalogue, profiles } = useContent()
  return useCallback(
    async (id, versions) => {
      const today = profiles.find((one) => one.id === id)
      if (!today || new Set(versions).size === 1) return []
      const { steps } = await loadHistory(catalogue, today).catch(() => noHistory)
      return steps
    },
    [catalogue, profiles],
  )
}
