import { useTranslation } from 'react-i18next'
import type { Period } from '../../domain/cpdLog'
import { datesToIcs } from '../../exchange/calendar/datesToIcs'
import { addYears } from '../../lib/calendarDate'
import { joined } from '../../ui/joined'
import { MakeFile } from './MakeFile'
import styles from './register.module.css'

/** The end of a period, and the day a year before it, for somebody's own calendar. */
export function PeriodFile({ period: { start, end } }: { readonly period: Period }) {
  const { t } = useTranslation('register')
  const make = async () => {
    const note = t('clock.note')
    const before = {
      id: `register-year-${start}`,
      date: addYears(end, -1),
      title: t('clock.yearTitle'),
      note,
    }
    const last = { id: `register-end-${start}`, date: end, title: t('clock.endTitle'), note }
    const made = await datesToIcs(before.date > start ? [before, last] : [last], {
      name: t('clock.calendarName'),
    })
    return typeof made === 'string'
      ? new File([made], `${t('clock.calendarFile')}.ics`, { type: 'text/calendar' })
      : made.reason
  }
  return (
    <div className={joined('no-print', styles['file'])}>
      <MakeFile label={t('clock.calendar')} make={make} />
      <p className={styles['muted']}>{t('clock.calendarHint')}</p>
    </div>
  )
}
