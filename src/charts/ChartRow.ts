/** One thing that a picture compares: numbers where there are any, and always words. */
export interface ChartRow {
  readonly key: string
  /** The name in a list. */
  readonly label: string
  /** The name at an axis. */
  readonly axis: string
  /** The name at an axis when there is no room: a number. */
  readonly short: string
  readonly now?: number | undefined
  /** What now is compared with: the time before, or what somebody else sees. */
  readonly before?: number | undefined
  /** The number as the reader writes it, or why there is none. */
  readonly value: string
  /** The same in full for a table: "4 Vakvolwassen". */
  readonly words?: string | undefined
  readonly valueBefore?: string | undefined
  /** "+1,2" */
  readonly change?: string | undefined
  /** A few words more: "ongeveer gelijk". */
  readonly hint?: string | undefined
  /** How many answers are behind the number: "3 van 4". */
  readonly scored?: string | undefined
}

/** Whose the second series is: it is drawn apart for somebody else. */
export type Second = 'before' | 'reviewer'

/** What the series of a picture are called. Without `before` there is one series. */
export interface SeriesNames {
  readonly now: string
  readonly before?: string | undefined
  readonly norm: string
}
