import { useEffect, useState } from 'react'

type Listener = () => void

/** What was drawn in one step is told in one step too: what stands below a picture never comes before it, and is not pushed down by it. */
const waiting = new Set<Listener>()

/** False in the first drawing, and true right after it was painted: for what may come behind what is looked at first. */
export function useAfterPaint(): boolean {
  const [isAfter, setIsAfter] = useState(false)
  useEffect(() => {
    const listener = () => setIsAfter(true)
    if (waiting.size === 0) setTimeout(tellsAll)
    waiting.add(listener)
    return () => void waiting.delete(listener)
  }, [])
  return isAfter
}

function tellsAll(): void {
  const told = [...waiting]
  waiting.clear()
  for (const tell of told) tell()
}
