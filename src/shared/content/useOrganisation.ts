import { useEffect, useState } from 'react'
import { ContentError, loadFile } from '../../content/loadFile'
import { organisationSchema, type Organisation } from '../../content/organisationSchema'

export type { Organisation }

type Loaded =
  { readonly state: 'waiting' | 'failed' } | { readonly state: 'here'; readonly organisation: Organisation }

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
    const isLeftOut = error instanceof ContentError && error.failure.type === 'ContentMissing'
    return isLeftOut ? { state: 'here', organisation: {} } : { state: 'failed' }
  }
}
