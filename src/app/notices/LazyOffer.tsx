import { useEffect, useState, type ComponentType } from 'react'

/** Nobody who scores waits for an offer; one that cannot be fetched is not made. */
export function LazyOffer() {
  const [Offer, setOffer] = useState<ComponentType>()
  useEffect(() => {
    import('./Offer').then(
      (fetched) => setOffer(() => fetched.Offer),
      () => undefined,
    )
  }, [])
  return Offer && <Offer />
}
