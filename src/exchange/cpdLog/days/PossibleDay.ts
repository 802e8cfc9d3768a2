import { isCalendarDate, type CalendarDate } from '../../../lib/calendarDate'
import { isWithin, type DayBounds } from '../../../lib/dayBounds'

/** What a cell alone does not tell: whether the day or the month comes first, and from when a spreadsheet counts its days. */
export type DayWay = 'dayFirst' | 'monthFirst' | 'from1900' | 'from1904'

/** Why what was read is to be looked at. */
export type DayDoubt =
  /** A number by which a spreadsheet counts days. */
  | 'Serial'
  /** A year of two digits. */
  | 'ShortYear'
  /** The last day of a period. */
  | 'Period'
  /** A moment in universal time, which is another day on the clock here. */
  | 'OtherZone'
  /** Other cells of the column have day and month the other way round. */
  | 'MixedOrder'

/** The days that a cell can mean. */
export interface PossibleDay {
  readonly type: 'Possible'
  /** By the way in which it is read; `certain` where there is only one. */
  readonly days: Readonly<Partial<Record<DayWay | 'certain', CalendarDate>>>
  readonly doubts: readonly DayDoubt[]
  /** Whether it is written as it is in America: there the month comes first. */
  readonly isAmerican?: true
  /** Whether a slash stands between day and month, which no country's habit decides. */
  readonly hasSlash?: true
}

/** Why a cell tells no day: none was read, what was read is on no calendar, or it is too far away to be meant. */
export type NoDay = { readonly type: 'NotADay' | 'NoSuchDay' } | ({ readonly type: 'FarDay' } & DayBounds)

/** A day by its parts, each as it is counted by people; or why it is none. */
export function dayOf(year: number, month: number, day: number, bounds: DayBounds): CalendarDate | NoDay {
  const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
  if (!isCalendarDate(text)) return { type: 'NoSuchDay' }
  return isWithin(text, bounds) ? text : { type: 'FarDay', ...bounds }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
