import { useEffect, useState } from 'react'

/** How long somebody has to be still before anything is said about what they typed, in milliseconds. */
const pause = 1_200

/** What it was when somebody last stopped typing. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
