import type { Migration } from './migration'

/**
 * One record for each assessment, its answers inside. They are few and are always read together, so there is no index
 * but the id. `places` remembers, on this device only, at which question somebody stood.
 */
export const assessments: Migration = {
  version: 1,
  name: 'assessments',
  stores: { assessments: 'id', places: 'assessment' },
  records: {},
}
