import type { ComponentType } from 'react'
import { lazyPart } from '../ui/lazyPart'
import { Loading } from './Loading'
import { MissingScreen } from './MissingScreen'

/** A screen that is fetched when it is first shown. */
export function lazyScreen<Props extends object>(
  fetchScreen: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazyPart(fetchScreen, { loading: () => <Loading />, missing: () => <MissingScreen /> })
}
