import type { Migration } from './migration'

/**
 * What somebody picks of an assessment to be proud of and to learn. It is a new kind of document, so no table changes; the number
 * tells an older app that it cannot read all of it.
 */
export const pride: Migration = {
  version: 7,
  name: 'pride',
  stores: {},
  records: {},
}
