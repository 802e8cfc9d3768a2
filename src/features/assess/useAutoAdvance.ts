import { useEffect, useRef } from 'react'

/** Long enough to see what was chosen and to change one's mind, in milliseconds. */
const pause = 600

/** Goes on a moment after the last choice; leaving the page calls it off. */
export function useAutoAdvance(goOn: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(goOn, pause)
  }
}
