import type { Migration } from './migration'

/**
 * The words of the profile that finished assessments were made with, one record a version. It is a new kind of document, so no
 * table changes; the number tells an older app that it cannot read all of it.
 */
export const wordings: Migration = {
  version: 6,
  name: 'wording',
  stores: {},
  records: {},
}
