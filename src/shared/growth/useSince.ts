import { useRoute } from 'wouter'
import type { Since } from './since'

/**
 * The address keeps it, so that the way back and a reload show what was seen before.
 * @param sincePrevious the pattern of the screen since the time before
 */
export function useSince(sincePrevious: string): Since {
  const [matches] = useRoute(sincePrevious)
  return matches ? 'previous' : 'begin'
}
