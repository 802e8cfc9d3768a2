import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormats } from '../../i18n/useFormats'
import { reviewPaths } from '../../navigation/reviewPaths'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { Button } from '../../ui/Button'
import { NamedArticle } from '../../ui/NamedArticle'
import type { PersonReports } from './byPerson'
import styles from './review.module.css'
import { useProgressWords } from './useProgressWords'
import { usePersonName } from './usePersonName'

/** So many people are drawn at once: a list of thousands stays quick. */
const step = 50

export function People({ people }: { readonly people: readonly PersonReports[] }) {
  const { t } = useTranslation('review')
  const [max, setMost] = useState(step)
  const progress = useProgressWords(people.flatMap(({ reports }) => reports))
  const left = people.length - max
  if (people.length === 0) return null
  return (
    <>
      <ul role="list" className={styles['people']}>
        {people.slice(0, max).map((one) => (
          <li key={one.person}>
            <PersonEntry {...one} progress={progress} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <Button onClick={() => setMost(max + step)}>{t('reports.more', { count: left })}</Button>
        </p>
      )}
    </>
  )
}

interface PersonProps extends PersonReports {
  readonly progress: (report: ReportRecord) => string
}

function PersonEntry({ name, reports, progress }: PersonProps) {
  const heading = usePersonName()({ name })
  return (
    <NamedArticle heading={heading} as="h2" className={styles['person']}>
      <ul role="list">
        {reports.map((report) => (
          <li key={report.id}>
            <ReportLink report={report} of={heading} progress={progress} />
          </li>
        ))}
      </ul>
    </NamedArticle>
  )
}

interface LinkProps extends Pick<PersonProps, 'progress'> {
  readonly report: ReportRecord
  readonly of: string
}

function ReportLink({ report, of, progress }: LinkProps) {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  const { id, fileId, kind, keepUntil, receivedOn } = report
  return (
    <>
      <Link
        href={kind === 'report' ? reviewPaths.receivedReport(id) : reviewPaths.reviewMarks(id)}
        className={styles['report']}
      >
        {t(`reports.${kind}`, { date: date(report.date) })}
        <span className="visually-hidden"> {of}</span>
      </Link>
      {fileId !== undefined && (
        <span className={styles['quiet']}>{t('reports.otherVersion', { date: date(receivedOn) })}</span>
      )}
      <span className={styles['quiet']}>{progress(report)}</span>
      <span className={styles['quiet']}>{t('reports.keptUntil', { date: date(keepUntil) })}</span>
    </>
  )
}
