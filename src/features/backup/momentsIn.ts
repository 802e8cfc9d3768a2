import type { Archive } from '../../storage/archive/archive'

/** How many measuring moments it holds: the versions of one count as one. */
export function momentsIn({ assessments }: Archive): number {
  return new Set(assessments.map(({ original }) => original)).size
}
