import { useEffect, useState } from 'react'

/** False in the first drawing, and true right after it was painted: for what may come behind what is looked at first. */
export function useAfterPaint(): boolean {
  const [isAfter, setIsAfter] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsAfter(true))
    return () => clearTimeout(timer)
  }, [])
  return isAfter
}
