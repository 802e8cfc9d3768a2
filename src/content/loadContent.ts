import type { Profile } from '../domain/profile'
import { catalogueSchema, type Catalogue } from './catalogueSchema'
import { ContentError, loadFitting, loadFile, type ContentFailure, type ContentFault } from './loadFile'
import { profileSchema } from './profileSchema'

/** All that the app needs to know before it can show anything. */
export interface Content {
  readonly catalogue: Catalogue
  /** Those that can be used, in the order of the catalogue; at least one. */
  readonly profiles: readonly Profile[]
  /** Why the others cannot. */
  readonly leftOut: readonly ContentFailure[]
}

/**
 * The catalogue and its profiles. One that cannot be used is left out, and the others work.
 * @throws {ContentError} that names the file and the place in it when nothing is left; never half a profile.
 */
export async function loadContent(): Promise<Content> {
  const catalogue = await loadFile('catalogue.json', catalogueSchema)
  const loaded = await Promise.all(catalogue.profiles.map(profileOrFailure))
  const profiles = loaded.filter((one) => 'clusters' in one)
  const leftOut = loaded.filter((one) => 'type' in one)
  const [why] = leftOut
  if (why && profiles.length === 0) throw new ContentError(why)
  return { catalogue, profiles, leftOut }
}

type Listed = Catalogue['profiles'][number]

async function profileOrFailure({ id, file }: Listed): Promise<Profile | ContentFailure> {
  try {
    return await loadFitting(file, profileSchema, (profile) => idFaults(profile, id))
  } catch (error) {
    if (error instanceof ContentError) return error.failure
    throw error
  }
}

function idFaults({ id }: Profile, expected: Profile['id']): readonly ContentFault[] {
  return id === expected ? [] : [{ path: 'id', problem: `is "${id}", but the catalogue says "${expected}"` }]
}
