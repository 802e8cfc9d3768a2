import { useEffect, useState } from 'react'
import { useContent } from './ContentContext'
import { loadProgrammes } from '../../content/loadProgrammes'
import type { Programme } from '../../domain/programme'

type Programmes =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'here'; readonly programmes: readonly Programme[] }

/** The programmes that go with the profile, loaded once they are needed; after a failure it can be tried again. */
export function useProgrammes(isNeeded = true): Programmes & { readonly retry: () => void } {
  const { catalogue, profile } = useContent()
  const [attempt, setAttempt] = useState(1)
  const [programmes, setProgrammes] = useState<Programmes>({ state: 'waiting' })
  useEffect(() => {
    let left = false
    const show = (loaded: Programmes) => {
      if (!left) setProgrammes(loaded)
    }
    if (!isNeeded) return
    loadProgrammes(catalogue, profile.id).then(
      (loaded) => show({ state: 'here', programmes: loaded }),
      () => show({ state: 'failed' }),
    )
    return () => {
      left = true
    }
  }, [isNeeded, catalogue, profile.id, attempt])
  function retry() {
    setProgrammes({ state: 'waiting' })
    setAttempt(attempt + 1)
  }
  return { ...programmes, retry }
}
