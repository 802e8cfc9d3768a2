import type { Branded } from './brand'

/** A day on the calendar, `2026-03-29`: a string, because a `Date` at midnight becomes the day before elsewhere. */
export type CalendarDate = Branded<string, 'CalendarDate'>

const millisecondsADay = 86_400_000

/** There is none after it: a year has four digits. */
export const lastDay = '9999-12-31' as CalendarDate

/** Whether the text names a day that exists: `2026-02-30` does not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day that the wall clock shows at this moment, in the time zone of the device. */
export function calendarDateOf(moment: Date): CalendarDate {
  const month = String(moment.getMonth() + 1).padStart(2, '0')
  const day = String(moment.getDate()).padStart(2, '0')
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}` as CalendarDate
}

/** Whole days from one day to another; negative when `to` is the earlier one. Daylight saving plays no part. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay
}

/** The day so many days later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const time = Date.parse(`${date}T00:00:00Z`) + days * millisecondsADay
  return new Date(time).toISOString().slice(0, 10) as CalendarDate
}

/** The same day so many years later; the 29th of February becomes the 28th where there is none. Never past the year 9999. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const year = Math.min(Number(date.slice(0, 4)) + years, 9999)
  const later = `${String(year).padStart(4, '0')}${date.slice(4)}`
  return isCalendarDate(later) ? later : (later.replace(/29$/, '28') as CalendarDate)
}
