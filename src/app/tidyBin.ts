import { calendarDateOf, daysBetween, isCalendarDate } from '../lib/calendarDate'
import { emptyExpiredBin } from '../storage/assessments'
import { preferencesNow, setPreferences } from '../storage/preferences'

/** A clock that is further ahead of the last visit than this may simply be wrong. */
const plausibleDays = 60

/**
 * Deletes what has been in the bin for over thirty days. A wrong clock must delete nothing: after a jump the bin waits for
 * the next visit, on another day, that finds the clock going on from there.
 */
export async function tidyBin(now: Date): Promise<void> {
  const today = calendarDateOf(now)
  const { lastOpened } = preferencesNow()
  const away = isCalendarDate(lastOpened) ? daysBetween(lastOpened, today) : 0
  setPreferences({ lastOpened: today })
  if (away >= 0 && away <= plausibleDays) await emptyExpiredBin(today)
}
