import { useEffect, useState } from 'react'
import { onErased } from '../storage/erased'

export function useErasedElsewhere(): boolean {
  const [erased, setErased] = useState(false)
  useEffect(() => onErased(() => setErased(true)), [])
  return erased
}
