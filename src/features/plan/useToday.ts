import { useState } from 'react'
import { calendarDateOf, type CalendarDate } from '../../lib/calendarDate'

/** The day on which the screen was opened. */
export function useToday(): CalendarDate {
  const [today] = useState(() => calendarDateOf(new Date()))
  return today
}
