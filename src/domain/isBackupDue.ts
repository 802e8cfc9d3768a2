import { daysBetween, type CalendarDate } from '../lib/calendarDate'

/** The least number of days between two times that somebody is asked. */
export const daysBetweenReminders = 30

export interface BackupDays {
  /** The days on which something was finished or begun. */
  readonly worked: readonly CalendarDate[]
  readonly lastBackup: CalendarDate | undefined
  /** The day somebody was last asked and said that it could wait. */
  readonly asked: CalendarDate | undefined
}

/** Whether it is time to ask for a backup: monthly at most, and only when there is something that the last one misses. */
export function isBackupDue({ worked, lastBackup, asked }: BackupDays, today: CalendarDate): boolean {
  const isNewer = worked.some((day) => lastBackup === undefined || notAfter(day, today) > lastBackup)
  const waited = [lastBackup, asked].every(
    (day) => day === undefined || daysBetween(day, today) >= daysBetweenReminders,
  )
  return isNewer && waited
}

/** A day that the clock has not come to yet was noted with a wrong clock, and counts as today. */
function notAfter(day: CalendarDate, today: CalendarDate): CalendarDate {
  return day > today ? today : day
}
