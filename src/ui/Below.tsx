import { useDeferredValue, type ReactNode } from 'react'

/**
 * What stands below what is looked at first: it is drawn behind that, bit by bit, so that no tap has to wait for it. It comes at once where
 * it is part of something that is drawn so already.
 */
export function Below({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null
}
