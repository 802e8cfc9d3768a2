import { calendarDateOf, type CalendarDate } from './calendarDate'
import { Observable } from './Observable'

/** A machine that slept may not say so to a page that was in sight; so often, in milliseconds, the clock is looked at. */
const glance = 60_000

let timer: ReturnType<typeof setTimeout> | undefined

/** The day that it is on this device, at this moment. What a screen shows follows `useToday`. */
export function todayNow(): CalendarDate {
  return calendarDateOf(new Date())
}

/**
 * Becomes another day at midnight, or when the page comes back after it. Nobody looks at the clock while nobody listens, so
 * whoever wants the day itself asks `todayNow`.
 */
export const currentDay = new Observable<CalendarDate>(todayNow(), watchClock)

function watchClock(): () => void {
  look()
  document.addEventListener('visibilitychange', look)
  addEventListener('focus', look)
  addEventListener('pageshow', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('focus', look)
    removeEventListener('pageshow', look)
    clearTimeout(timer)
  }
}

function look(): void {
  clearTimeout(timer)
  timer = setTimeout(look, Math.min(untilMidnight(), glance))
  currentDay.set(todayNow())
}

/** In milliseconds, by the wall clock: a day in which the clock is put forward or back is not of 24 hours. */
function untilMidnight(): number {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()
}
