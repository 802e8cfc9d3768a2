import { useSyncExternalStore } from 'react'
import type { Observable } from '../lib/Observable'

/** The value now; the component is drawn again when it becomes another. */
export function useObservable<Value>({ get, subscribe }: Observable<Value>): Value {
  return useSyncExternalStore(subscribe, get, get)
}
