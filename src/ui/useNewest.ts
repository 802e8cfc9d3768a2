import { useEffect, useRef } from 'react'

/** How to ask later, from something that began long ago, what was drawn last. */
export function useNewest<Value>(value: Value): () => Value {
  const newest = useRef(value)
  useEffect(() => {
    newest.current = value
  })
  return () => newest.current
}
