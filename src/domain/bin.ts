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

export function isExpired(binnedOn: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(binnedOn, today) > daysInBin
}
