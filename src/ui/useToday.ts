import { useSyncExternalStore } from 'react'
import type { CalendarDate } from '../lib/calendarDate'
import { subscribeToday, todayNow } from '../lib/today'

/** The day that it is, also when the page stays open over midnight. What is stamped by an action asks `todayNow` then. */
export function useToday(): CalendarDate {
  return useSyncExternalStore(subscribeToday, todayNow, todayNow)
}
