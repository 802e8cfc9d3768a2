import { useState } from 'react'
import { isSameValue } from '../lib/isSameValue'

/** A plain value that is made anew each time, as the same value as long as it says the same: what is made of it is made once. */
export function useSteady<Value>(value: Value): Value {
  const [steady, setSteady] = useState({ value })
  if (isSameValue(steady.value, value)) return steady.value
  setSteady({ value })
  return value
}
