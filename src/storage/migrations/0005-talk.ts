import type { Migration } from './migration'

/**
 * What somebody wants to talk about beside competencies, kept with their questions, and when the last change to an assessment
 * was made. Both may be absent and no table changes; the number tells an older app that it cannot read all of it.
 */
export const talk: Migration = {
  version: 5,
  name: 'talk',
  stores: {},
  records: {},
}
