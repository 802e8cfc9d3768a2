import { unknownWriter } from '../records/versionVector'
import type { Migration } from './migration'

/**
 * What merging two devices needs: which device wrote a record (`writers`), what was deleted for good (`tombstones`), facts
 * of the database itself (`facts`), what stood here before a backup was put back (`snapshots`), and records that could not be
 * read (`quarantine`).
 */
export const merging: Migration = {
  version: 2,
  name: 'merging',
  stores: { tombstones: 'id', facts: 'key', snapshots: 'id', quarantine: '++number' },
  records: { assessments: withWriters },
}

/** Junk stays what it is: a step never stumbles over one record. */
function withWriters(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('revision' in record)) return record
  return { ...record, writers: { [unknownWriter]: record.revision } }
}
