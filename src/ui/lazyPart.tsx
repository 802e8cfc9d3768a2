import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { askTwice } from '../lib/askTwice'
import { whenIdle } from '../lib/whenIdle'

interface Looks<Props> {
  /** What stands there until the part has come; left out: nothing. */
  readonly loading?: (props: Props) => ReactNode
  /** What stands there when it could not be had; left out: nothing. `again` fetches it anew. */
  readonly missing?: (again: () => void, props: Props) => ReactNode
  /** Nobody waits for it: it is asked for when the browser has painted what is there, and has nothing better to do. */
  readonly isForLater?: boolean
}

/** A part that can be fetched before it is shown: then it stands there at once. `fetchAhead` rejects when it cannot be had. */
export type LazyPart<Props> = ComponentType<Props> & { readonly fetchAhead: () => Promise<unknown> }

/**
 * A part of the app that is fetched when it is first shown. Unlike with React's own `lazy`, a failure takes no other part
 * along and is not for ever: it can be fetched again, and is for whoever comes back.
 */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  { loading, missing, isForLater = false }: Looks<Props> = {},
): LazyPart<Props> {
  let fetched: ComponentType<Props> | undefined
  const fetchAhead = async () => (fetched ??= await askTwice(fetchPart))
  return Object.assign(LazyPart, { fetchAhead })
  function LazyPart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => fetched)
    const [attempt, setAttempt] = useState(0)
    const [failed, setFailed] = useState<number>()
    useEffect(() => {
      if (Part) return undefined
      const ask = () =>
        void fetchAhead()
          .then((part) => setPart(() => part))
          .catch(() => setFailed(attempt))
      return isForLater ? whenIdle(ask) : ask()
    }, [Part, attempt])
    if (Part) return <Part {...props} />
    return failed === attempt ? missing?.(() => setAttempt(attempt + 1), props) : loading?.(props)
  }
}
