import type { Migration } from './migration'

/**
 * What people learn and how: evidence, goals, the course, the assignment, the register, and a look back with today's eyes. They
 * are new kinds of documents, so no table changes; the number tells an older app that it cannot read all of it.
 */
export const development: Migration = {
  version: 4,
  name: 'development',
  stores: {},
  records: {},
}
