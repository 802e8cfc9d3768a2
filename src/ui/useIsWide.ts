import { useSyncExternalStore } from 'react'

/** From here on the menu stands beside the screen, and two columns have room beside one another. */
const wide = '(min-width: 64em)'

/** Whether the screen is wide; for what is another thing there, and not the same in another place. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches)
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(wide)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
