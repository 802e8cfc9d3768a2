import { useEffect, useState } from 'react'
import { ContentError, loadFile, type ContentFailure } from '../../content/loadFile'
import { organisationSchema, type Organisation } from '../../content/organisationSchema'

export type { Organisation }

type Loaded =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly failure?: ContentFailure | undefined }
  | { readonly state: 'here'; readonly organisation: Organisation }

/** Who offers this copy of the app, fetched for the screen that asks. A host may leave the file out: then nobody is named. */
export function useOrganisation(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'waiting' })
  useEffect(() => {
    let left = false
    const load = async () => {
      const next = await loadOrganisation()
      if (!left) setLoaded(next)
    }
    void load()
    return () => {
      left = true
    }
  }, [])
  return loaded
}

async function loadOrganisation(): Promise<Loaded> {
  try {
    return { state: 'here', organisation: await loadFile('organisation.json', organisationSchema) }
  } catch (error) {
    if (!(error instanceof ContentError)) return { state: 'failed' }
    const { failure } = error
    return failure.type === 'ContentMissing'
      ? { state: 'here', organisation: {} }
      : { state: 'failed', failure }
  }
}
