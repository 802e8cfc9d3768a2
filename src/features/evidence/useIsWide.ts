import { useSyncExternalStore } from 'react'

/** Wide enough for a table of fifteen columns; the menu stands beside it from here on too. */
const wide = '(min-width: 60em)'

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches)
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(wide)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}
