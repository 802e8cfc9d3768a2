import { useProgrammes } from '../../shared/content/useProgrammes'
import type { Programme } from '../../domain/programme'

/** The programmes that are here; none while they are on their way. Where that makes a difference: `useProgrammes`. */
export function useProgrammeList(): readonly Programme[] {
  const loaded = useProgrammes()
  return loaded.state === 'here' ? loaded.programmes : none
}

const none: readonly Programme[] = []
