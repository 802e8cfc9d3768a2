import type { Migration } from './migration'

/**
 * What people write besides scores (`documents`: one table for every kind, so that a new kind needs no step of its own), and
 * what they receive from others (`reports`, with what is needed to list and count them; `reportContents`, whole).
 */
export const documents: Migration = {
  version: 3,
  name: 'documents',
  stores: { documents: 'id', reports: 'id', reportContents: 'id' },
  records: {},
}
