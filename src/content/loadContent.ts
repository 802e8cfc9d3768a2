import type { Profile, ProfileId } from '../domain/profile'
import { catalogueSchema, type Catalogue } from './catalogueSchema'
import { ContentError, loadFile } from './loadFile'
import { profileSchema } from './profileSchema'

/** All that the app needs to know before it can show anything. */
export interface Content {
  readonly catalogue: Catalogue
  /** In the order of the catalogue; at least the default one. */
  readonly profiles: readonly Profile[]
}

/**
 * The catalogue and its profiles.
 * @throws {ContentError} that names the file and the place in it; never half a profile.
 */
export async function loadContent(): Promise<Content> {
  const catalogue = await loadFile('catalogue.json', catalogueSchema)
  const profiles = await Promise.all(catalogue.profiles.map(({ id, file }) => loadProfile(id, file)))
  return { catalogue, profiles }
}

async function loadProfile(id: ProfileId, file: string): Promise<Profile> {
  const profile = await loadFile(file, profileSchema)
  if (profile.id === id) return profile
  const problem = `is "${profile.id}", but the catalogue says "${id}"`
  throw new ContentError({ type: 'ContentInvalid', file, path: 'id', problem })
}
