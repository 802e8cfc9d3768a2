import type { ProfileId } from '../domain/profile'
import type { Programme } from '../domain/programme'
import type { Catalogue } from './catalogueSchema'
import { loadFile } from './loadFile'
import { programmeSchema } from './programmeSchema'

/**
 * The programmes that go with a profile, none when the catalogue names none.
 * @throws {ContentError} as `loadContent` does.
 */
export async function loadProgrammes(
  catalogue: Catalogue,
  profile: ProfileId,
): Promise<readonly Programme[]> {
  const listed = catalogue.programmes.filter((programme) => programme.profile === profile)
  return Promise.all(listed.map(({ file }) => loadFile(file, programmeSchema)))
}
