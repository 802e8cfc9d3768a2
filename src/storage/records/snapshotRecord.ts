import type { Archive } from '../archive/archive'

/** What stood here before a backup was put back, so that this can be undone. There is one at most. */
export interface SnapshotRecord {
  readonly id: 'before-restore'
  readonly archive: Archive
}
