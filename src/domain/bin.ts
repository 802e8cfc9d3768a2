import { addDays, daysBetween, type CalendarDate } from '../lib/calendarDate'
import type { Assessment } from './assessment'

/** How long a deleted assessment can be brought back. */
export const daysInBin = 30

/** The assessment as put in the bin on this day. */
export function binned(assessment: Assessment, on: CalendarDate): Assessment {
  return { ...assessment, binnedOn: on, revision: assessment.revision + 1 }
}

/** The assessment taken out of the bin. */
export function restored(assessment: Assessment): Assessment {
  const { binnedOn: _taken, ...rest } = assessment
  return { ...rest, revision: assessment.revision + 1 }
}

/** The last day on which it can be brought back. */
export function keptUntil(binnedOn: CalendarDate): CalendarDate {
  return addDays(binnedOn, daysInBin)
}

/** Twice what is needed to tell that somebody has been here for so long. */
const maxVisits = 2 * daysInBin

/**
 * The days on which the app was opened, in their order, with today as the last. A day that was noted but has not come yet was
 * never lived: the clock ran ahead then, or is behind now.
 */
export function withVisit(
  earlier: readonly CalendarDate[],
  today: CalendarDate,
): readonly [...CalendarDate[], CalendarDate] {
  const before = earlier.filter((day) => day < today).toSorted()
  return [...before.slice(1 - maxVisits), today]
}

/**
 * Whether it was in the bin for over thirty days that were lived, as far as the days tell on which the app was opened. The
 * longest time between two of them is not counted: it may be a clock that jumped.
 */
export function isExpired(binnedOn: CalendarDate, visits: readonly CalendarDate[]): boolean {
  const days = [binnedOn, ...visits.filter((day) => day > binnedOn)]
  const away = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day))
  const lived = away.reduce((sum, one) => sum + one, 0) - Math.max(0, ...away)
  return lived > daysInBin
}
