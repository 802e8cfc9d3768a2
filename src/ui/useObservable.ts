import { useMemo, useSyncExternalStore } from 'react'
import type { Observable } from '../lib/Observable'

/** The value now; the component is drawn again when it becomes another. */
export function useObservable<Value>({ get, subscribe }: Observable<Value>): Value {
  return useSyncExternalStore(subscribe, get, get)
}

/**
 * Something that is worked out of a value, and of what else `select` looks at; the component is drawn again when that becomes
 * another, and not for every change of the value.
 * @param select answers the same as long as nothing changed. Another function is asked at once, so it is remembered by what it
 * looks at (`useCallback`).
 * @param isSame whether the answer is what it was; then the one of before is kept.
 */
export function useSelected<Value, Selected>(
  { get, subscribe }: Observable<Value>,
  select: (value: Value) => Selected,
  isSame: (a: Selected, b: Selected) => boolean = Object.is,
): Selected {
  const selected = useMemo(() => keepsSame(() => select(get()), isSame), [get, select, isSame])
  return useSyncExternalStore(subscribe, selected, selected)
}

function keepsSame<Selected>(
  select: () => Selected,
  isSame: (a: Selected, b: Selected) => boolean,
): () => Selected {
  let last: { readonly value: Selected } | undefined
  return () => {
    const value = select()
    if (!last || !isSame(last.value, value)) last = { value }
    return last.value
  }
}
