import type { Migration } from './migration'

/**
 * Profiles that somebody keeps on this device. It is a new kind of document, so no table changes; the number tells an older app that
 * it cannot read all of it.
 */
export const ownProfiles: Migration = {
  version: 8,
  name: 'own-profiles',
  stores: {},
  records: {},
}
