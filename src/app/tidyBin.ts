import { withVisit } from '../domain/bin'
import { calendarDateOf, isCalendarDate } from '../lib/calendarDate'
import { emptyExpiredBin } from '../storage/assessments'
import { preferencesNow, setPreferences } from '../storage/preferences'

/** Deletes what has been in the bin for over thirty days, which a wrong clock cannot make of less. */
export async function tidyBin(now: Date): Promise<void> {
  const visits = withVisit(preferencesNow().visits.filter(isCalendarDate), calendarDateOf(now))
  setPreferences({ visits: [...visits] })
  await emptyExpiredBin(visits)
}
