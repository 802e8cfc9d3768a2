import { isSameArchive, type Archive } from '../../storage/archive/archive'

/** Whether both hold the same people's work; how often things were replaced is no part of that. */
export function hasSame(first: Archive, second: Archive): boolean {
  return isSameArchive({ ...first, generation: 0 }, { ...second, generation: 0 })
}
