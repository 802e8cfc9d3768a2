import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { catalogueSchema, type Catalogue } from '../../src/content/catalogueSchema'
import { exampleSchema, type Example } from '../../src/content/exampleSchema'
import { profileSchema } from '../../src/content/profileSchema'
import { programmeSchema } from '../../src/content/programmeSchema'
import type { Profile } from '../../src/domain/profile'
import type { Programme } from '../../src/domain/programme'
import type { Json } from './jsonTree'

export const dataFolder = `${import.meta.dirname}/../../data`

/** The text of a real file below `data/`. */
export function dataText(file: string): string {
  return readFileSync(`${dataFolder}/${file}`, 'utf8')
}

/** A real file below `data/`, parsed and no more. */
export function dataJson(file: string): Json {
  return JSON.parse(dataText(file)) as Json
}

const profileFile = 'profiles/bcmb-clientondersteuner.json'

/** Said at once: without it hardly a test has anything to go by. */
const gone =
  'The tests are about the profile of BCMB: leave its files in data/ and its entries in data/catalogue.json, also where another one comes first'

if (!existsSync(`${dataFolder}/${profileFile}`)) throw new Error(gone)
const profile = v.parse(profileSchema, dataJson(profileFile))

/** The real BCMB profile: 7 clusters, 29 competencies, 14 tasks. */
export function theProfile(): Profile {
  return profile
}

/** The real catalogue, as if `theProfile` were all that is in it: what a host adds beside it, or puts first, is another matter. */
export function theCatalogue(): Catalogue {
  return ownPartOf(wholeCatalogue())
}

/** Of a catalogue what belongs to `theProfile`, which comes first there. @throws when it is not in it. */
export function ownPartOf(whole: Catalogue): Catalogue {
  const isOurs = (of: string) => of === profile.id
  if (!whole.profiles.some(({ id }) => isOurs(id))) throw new Error(gone)
  return {
    ...whole,
    default: profile.id,
    profiles: whole.profiles.filter(({ id }) => isOurs(id)),
    programmes: whole.programmes.filter((one) => isOurs(one.profile)),
  }
}

/** The real catalogue, with all that a host put in it. */
export function wholeCatalogue(): Catalogue {
  return v.parse(catalogueSchema, dataJson('catalogue.json'))
}

/** The real *Basisopleiding*. */
export function theProgramme(): Programme {
  return v.parse(programmeSchema, dataJson('programmes/bcmb-basisopleiding.json'))
}

/** The real example person. */
export function theExample(): Example {
  return v.parse(exampleSchema, dataJson('examples/bcmb-clientondersteuner.json'))
}
