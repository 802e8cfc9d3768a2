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
        // A browser that is busy drops a request now and then: once more before anybody hears of it.
        fetched = await fetchScreen().catch(fetchScreen)
        setScreen(() => fetched)
      }
      load().catch(() => setFailed(true))
    }, [])
    if (Screen) return <Screen {...props} />
    return failed ? <MissingPart /> : <Loading />
  }
}
