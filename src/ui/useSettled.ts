import { useEffect, useState } from 'react'

/** How long somebody has to be still before anything is said about what they typed, in milliseconds. */
const pause = 1_200

/** What it was when somebody last stopped typing; until they first do, `first`. */
export function useSettled<T>(value: T, first = value): T {
  const [settled, setSettled] = useState(first)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
