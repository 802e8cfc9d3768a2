import { useEffect, useState, type ComponentType } from 'react'
import { Loading } from './Loading'
import { MissingPart } from './MissingPart'

/**
 * A screen that is fetched when it is first shown. Unlike with React's own `lazy`, a failure is not for ever: whoever comes
 * back to the screen has it fetched again.
 */
export function lazyScreen<Props extends object>(
  fetchScreen: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | undefined
  return function LazyScreen(props: Props) {
    const [Screen, setScreen] = useState<ComponentType<Props> | undefined>(() => fetched)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (fetched) return
      const load = async () => {
        // On a poor line a request fails now and then: once more before anybody hears of it. Chromium really asks again; a
        // browser that remembers the failure until the page is loaded again, as the standard has it, fails at once.
        fetched = await fetchScreen().catch(fetchScreen)
        setScreen(() => fetched)
      }
      load().catch(() => setFailed(true))
    }, [])
    if (Screen) return <Screen {...props} />
    return failed ? <MissingPart /> : <Loading />
  }
}
