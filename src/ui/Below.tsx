import { useDeferredValue, type ReactNode } from 'react'
import { useAfterPaint } from './useAfterPaint'

/**
 * What stands below what is looked at first: it is drawn behind that, bit by bit, so that no tap has to wait for it. What else comes
 * right after the first painting stands there already, so that nothing here is pushed away by it.
 */
export function Below({ children }: { readonly children: ReactNode }) {
  const isAfter = useAfterPaint()
  return useDeferredValue(isAfter, false) ? children : null
}
