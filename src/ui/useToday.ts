import { useSyncExternalStore } from 'react'
import type { CalendarDate } from '../lib/calendarDate'
import { currentDay, todayNow } from '../lib/today'

/** The day that it is, also when the page stays open over midnight. What is stamped by an action asks `todayNow` then. */
export function useToday(): CalendarDate {
  return useSyncExternalStore(currentDay.subscribe, todayNow, todayNow)
}
