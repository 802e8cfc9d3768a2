import { calendarDateOf, type CalendarDate } from './calendarDate'

/** A machine that slept may not say so to a page that was in sight; so often, in milliseconds, the clock is looked at. */
const glance = 60_000

const listeners = new Set<() => void>()
let told: CalendarDate | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** The day that it is on this device, at this moment. What a screen shows follows `useToday`. */
export function todayNow(): CalendarDate {
  return calendarDateOf(new Date())
}

/** Tells when it has become another day: at midnight, or when the page comes back after it. */
export function subscribeToday(listener: () => void): () => void {
  if (listeners.size === 0) begin()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) end()
  }
}

function begin(): void {
  told = todayNow()
  document.addEventListener('visibilitychange', look)
  addEventListener('focus', look)
  addEventListener('pageshow', look)
  wait()
}

function end(): void {
  document.removeEventListener('visibilitychange', look)
  removeEventListener('focus', look)
  removeEventListener('pageshow', look)
  clearTimeout(timer)
}

function wait(): void {
  clearTimeout(timer)
  timer = setTimeout(look, Math.min(untilMidnight(), glance))
}

function look(): void {
  const today = todayNow()
  const isOther = today !== told
  told = today
  wait()
  if (isOther) listeners.forEach((listener) => listener())
}

/** In milliseconds, by the wall clock: a day in which the clock is put forward or back is not of 24 hours. */
function untilMidnight(): number {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()
}
