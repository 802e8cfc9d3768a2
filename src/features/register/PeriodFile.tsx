import { useTranslation } from 'react-i18next'
import type { Period } from '../../domain/cpdLog'
import { addYears } from '../../lib/calendarDate'
import { CalendarAdvice } from '../../shared/calendar/CalendarAdvice'
import { makeCalendarFile } from '../../shared/calendar/makeCalendarFile'
import { joined } from '../../ui/joined'
import { MakeFile } from './MakeFile'
import styles from './register.module.css'

/** The end of a period, and the day a year before it, for somebody's own calendar. */
export function PeriodFile({ period: { number, start, end } }: { readonly period: Period }) {
  const { t } = useTranslation(['register', 'calendar'])
  const make = async () => {
    const note = t('clock.note')
    // By the number of the period, which stays when its first day is put right.
    const before = {
      id: `register-year-${number}`,
      date: addYears(end, -1),
      title: t('clock.yearTitle'),
      note,
    }
    const last = { id: `register-end-${number}`, date: end, title: t('clock.endTitle'), note }
    const made = await makeCalendarFile(before.date > start ? [before, last] : [last], {
      calendar: t('clock.calendarName'),
      file: `${t('clock.calendarFile')}.ics`,
      mark: t('calendar:mark'),
    })
    return made instanceof File ? made : made.reason
  }
  return (
    <div className={joined('no-print', styles['file'])}>
      <MakeFile label={t('clock.calendar')} make={make} />
      <p className={styles['muted']}>{t('clock.calendarHint')}</p>
      <CalendarAdvice />
    </div>
  )
}
