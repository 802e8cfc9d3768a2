import { useTranslation } from 'react-i18next'
import { daysKept } from '../../shared/reports/storedReports'
import { useFormats } from '../../i18n/useFormats'
import { addDays } from '../../lib/calendarDate'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { keepReportUntil } from '../../storage/reports'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useToday } from '../../ui/useToday'
import styles from './review.module.css'
import { usePersonName } from './usePersonName'
import { useRemoval } from './useRemoval'

/** So many are asked about at once. */
const atOnce = 5

/** Asks whether what was kept long enough may go. Without a yes nothing goes. */
export function Overdue({ reports }: { readonly reports: readonly ReportRecord[] }) {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  const nameOf = usePersonName()
  const canChange = useCanChange()
  const { ask, dialog, notice } = useRemoval()
  const today = useToday()
  const overdue = reports.filter(({ keepUntil }) => keepUntil < today)
  return (
    <>
      {dialog}
      {notice}
      {canChange && overdue.length > 0 && (
        <Notice tone="warning" title={t('overdue.title')}>
          <p>{t('overdue.text', { count: overdue.length })}</p>
          <ul role="list" className={styles['rows']}>
            {overdue.slice(0, atOnce).map((report) => {
              const name = t('overdue.name', { name: nameOf(report), date: date(report.date) })
              return (
                <li key={report.id}>
                  <p>{name}</p>
                  <Button onClick={() => ask(report)}>
                    {t('remove.action')}
                    <span className="visually-hidden"> {name}</span>
                  </Button>
                  <Button onClick={() => keepReportUntil(report.id, addDays(today, daysKept))}>
                    {t('overdue.keep')}
                    <span className="visually-hidden"> {name}</span>
                  </Button>
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
    </>
  )
}
