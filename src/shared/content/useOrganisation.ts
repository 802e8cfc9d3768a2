import { useEffect, useState } from 'react'
import { loadOrganisation, type OrganisationFound } from '../../content/loadOrganisation'
import type { Organisation } from '../../content/organisationSchema'

export type { Organisation }

type Loaded = { readonly state: 'waiting' } | ({ readonly state: 'here' } & OrganisationFound)

/** Who offers this copy of the app, fetched for the screen that asks. A host may leave the file out: then nobody is named. */
export function useOrganisation(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'waiting' })
  useEffect(() => {
    let left = false
    const load = async () => {
      const found = await loadOrganisation()
      if (!left) setLoaded({ state: 'here', ...found })
    }
    void load()
    return () => {
      left = true
    }
  }, [])
  return loaded
}
