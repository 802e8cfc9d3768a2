/**
 * One numbered step of the stored format. The same steps upgrade the database, a backup and a report, so a step is a pure
 * function of one record and knows nothing of Dexie.
 */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  readonly version: number
  readonly name: string
  /** Dexie's schema for tables that are new or whose indexes change. */
  readonly stores: Readonly<Record<string, string>>
  /** By table: the record of the version before in, the record of this version out. */
  readonly records: Readonly<Record<string, (record: unknown) => unknown>>
}
