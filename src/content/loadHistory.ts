import type { VersionStep } from '../domain/crosswalk'
import type { Profile, ProfileWording } from '../domain/profile'
import type { Catalogue } from './catalogueSchema'
import { historyFault } from './historyFault'
import { historySchema } from './historySchema'
import { listOfOne, loadFitting } from './loadFile'

/** What a profile said before, and what became of it. */
export interface ProfileHistory {
  /** The oldest first. */
  readonly wordings: readonly ProfileWording[]
  /** From each of them to the next; the last leads to the profile of today. */
  readonly steps: readonly VersionStep[]
}

export const noHistory: ProfileHistory = { wordings: [], steps: [] }

/**
 * The earlier versions of a profile; none when the catalogue names none.
 * @throws {ContentError} as `loadFile` does, and when a step does not fit what it stands between.
 */
export async function loadHistory(catalogue: Catalogue, profile: Profile): Promise<ProfileHistory> {
  const file = catalogue.profiles.find(({ id }) => id === profile.id)?.history
  if (file === undefined) return noHistory
  const history = await loadFitting(file, historySchema, (read) => listOfOne(historyFault(read, profile)))
  return {
    wordings: history.versions.map(({ next: _changes, ...wording }) => ({ id: profile.id, ...wording })),
    steps: history.versions.map(({ version, next: { version: to, ...changes } }) => ({
      from: version,
      to,
      changes,
    })),
  }
}
