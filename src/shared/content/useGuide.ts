import { useEffect, useState } from 'react'
import { ContentError, type ContentFailure } from '../../content/loadFile'
import { loadGuide } from '../../content/loadGuide'
import type { Guide } from '../../domain/guide'
import { useContent } from './ContentContext'

type Loaded =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly failure: ContentFailure }
  | { readonly state: 'here'; readonly guide: Guide }

/** What goes with the profile that the screens are about, fetched for the part that asks: it is long, and scoring does without. */
export function useGuide(): Loaded {
  const { catalogue, profile } = useContent()
  const [loaded, setLoaded] = useState<Loaded>({ state: 'waiting' })
  useEffect(() => {
    let left = false
    loadGuide(catalogue, profile).then(
      (guide) => !left && setLoaded({ state: 'here', guide }),
      (error: unknown) => {
        if (!(error instanceof ContentError)) throw error
        if (!left) setLoaded({ state: 'failed', failure: error.failure })
      },
    )
    return () => {
      left = true
    }
  }, [catalogue, profile])
  return loaded
}
