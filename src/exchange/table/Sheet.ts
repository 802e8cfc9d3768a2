/** A row of a table, and the line of the file on which it begins (from 1). */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
  /** Where a quoted cell has no end, or something behind it; the row is what was read before. */
  readonly isBroken?: true
}

/** Rows as they stand in a file, whatever kind of file that is: what is above the table and below it too, but no blank ones. */
export interface Sheet {
  /** What its tab is called; empty where a file has but one. */
  readonly name: string
  readonly rows: readonly TableRow[]
  /** From when it counts its days, where the file says so. */
  readonly serials?: 'from1900' | 'from1904'
}
