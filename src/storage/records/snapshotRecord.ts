/** What stood here before a backup was put back, so that this can be undone. There is one at most. */
export interface SnapshotRecord {
  readonly id: 'before-restore'
  /** In which format the archive is. Those of before it was noted are of one in which no record was another than in format 2. */
  readonly format?: number
  /** No step of the database touches it: it is upgraded as a backup is when it is needed. */
  readonly archive: object
  /** Of the one restore that it was made for. */
  readonly mark?: string
}
