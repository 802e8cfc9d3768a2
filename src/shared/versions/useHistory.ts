import { use, useEffect } from 'react'
import { ContentError, type ContentFailure } from '../../content/loadFile'
import { loadHistory, noHistory, type ProfileHistory } from '../../content/loadHistory'
import type { Catalogue } from '../../content/catalogueSchema'
import type { Profile } from '../../domain/profile'
import { useContent } from '../content/ContentContext'

interface LoadedHistory {
  readonly history: ProfileHistory
  /** Why it could not be read: then nothing is known of earlier versions. */
  readonly failure?: ContentFailure
}

const nothing: LoadedHistory = { history: noHistory }

/** By profile, what was asked for. */
const asked = new Map<Profile, Promise<LoadedHistory>>()

/**
 * The earlier versions of a profile, fetched only where something was made with one; the screen waits for it. What failed is
 * asked for again by the next screen.
 */
export function useHistory(profile: Profile, isNeeded: boolean): LoadedHistory {
  const { catalogue } = useContent()
  const loaded = isNeeded ? use(historyOf(catalogue, profile)) : nothing
  const hasFailed = loaded.failure !== undefined
  useEffect(() => {
    if (!hasFailed) return
    return () => void asked.delete(profile)
  }, [hasFailed, profile])
  return loaded
}

function historyOf(catalogue: Catalogue, profile: Profile): Promise<LoadedHistory> {
  const before = asked.get(profile)
  if (before) return before
  const loading = loadHistory(catalogue, profile).then(
    (history) => ({ history }),
    (error: unknown) => {
      if (!(error instanceof ContentError)) throw error
      return { ...nothing, failure: error.failure }
    },
  )
  asked.set(profile, loading)
  return loading
}
