import { addYears, calendarDateOf, type CalendarDate } from './calendarDate'

/** Two days, and all between them. */
export interface DayBounds {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** Nobody who works now did something for it before, and a year of two digits ("26") is not the year 26. */
const firstDay = calendarDateOf(new Date(1950, 0, 1))
const yearsAhead = 10

/** Of any day that somebody names, unless there is a reason for others. */
export function dayBounds(today: CalendarDate): DayBounds {
  return { first: firstDay, last: addYears(today, yearsAhead) }
}

/** From long ago up to and including today: of what happened already. */
export function pastBounds(today: CalendarDate): DayBounds {
  return { first: firstDay, last: today }
}

/** From today on: of what still has to come. */
export function comingBounds(today: CalendarDate): DayBounds {
  return { first: today, last: dayBounds(today).last }
}

export function isWithin(day: CalendarDate, { first, last }: DayBounds): boolean {
  return day >= first && day <= last
}
