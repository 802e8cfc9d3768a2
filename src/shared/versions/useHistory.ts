import { use } from 'react'
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

/** By profile, what was asked for; what failed is asked for again by the next screen. */
const asked = new Map<Profile, Promise<LoadedHistory>>()

/** The earlier versions of a profile, fetched only where something was made with one; the screen waits for it. */
export function useHistory(profile: Profile, isNeeded: boolean): LoadedHistory {
  const { catalogue } = useContent()
  return isNeeded ? use(historyOf(catalogue, profile)) : nothing
}

function historyOf(catalogue: Catalogue, profile: Profile): Promise<LoadedHistory> {
  const before = asked.get(profile)
  if (before) return before
  const loading = loadHistory(catalogue, profile).then(
    (history) => ({ history }),
    (error: unknown) => {
      if (!(error instanceof ContentError)) throw error
      retryAfterwards(profile)
      return { ...nothing, failure: error.failure }
    },
  )
  asked.set(profile, loading)
  return loading
}

/** Long enough for the screen that asked to be drawn with it, in milliseconds. */
const pause = 5000

function retryAfterwards(profile: Profile): void {
  setTimeout(() => asked.delete(profile), pause)
}
