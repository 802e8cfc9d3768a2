import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Catalogue } from '../../src/content/catalogueSchema'
import { catalogueFile, namedIn } from '../../tools/checkup/dataFiles'
import { ownPartOf } from './content'

/*
 * The people of the tests say BCMB's words, so the site that they visit has BCMB's profile and no other, whatever a host put in
 * `data/`. That the app takes any other profile, tests of their own say, such as journeys/otherProfessions.spec.ts.
 */

/** Whether a site with this catalogue is the one that the tests are about, as it stands. */
export function isOwn(whole: Catalogue): boolean {
  return isDeepStrictEqual(ownPartOf(whole), whole)
}

/** Leaves of a copy of `data/` what the tests are about. What is so already stays byte for byte: other bytes are news to a worker. */
export function makeOwn(folder: string, whole: Catalogue): void {
  if (isOwn(whole)) return
  const own = ownPartOf(whole)
  const kept = new Set(namedIn(own).map(({ file }) => file))
  writeFileSync(join(folder, catalogueFile), JSON.stringify(own))
  for (const { file } of namedIn(whole)) if (!kept.has(file)) rmSync(join(folder, file), { force: true })
}
