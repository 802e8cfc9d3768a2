import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Report } from '../../domain/report'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useReports } from '../../shared/reports/useReports'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button, LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { useArrivalState } from './arrivalState'
import { KeepUntil } from './KeepUntil'
import { ReportPages } from './ReportPages'
import styles from './review.module.css'
import { usePersonName } from './usePersonName'
import { useRemoval } from './useRemoval'

/** Screen *Rapport bekijken*: page one at once, and what somebody may do with it. */
export function ReportView({ report }: { readonly report: Report }) {
  const { t } = useTranslation('review')
  const title = useTitle()
  const name = usePersonName()(report.person)
  return (
    <Page title={title(t('report.title', { name }))} id={report.id}>
      <Arrived id={report.id} />
      <nav className={styles['ways']} aria-label={t('report.ways')}>
        <LinkButton look="primary" to={paths.reviewMarks(report.id)}>
          {t('marks.link')}
        </LinkButton>
        <LinkButton to={paths.reviewTalk(report.id)}>{t('talk.link')}</LinkButton>
      </nav>
      <ReportPages report={report} />
      <p className={styles['ways']}>
        <LinkButton to={paths.reviewReply(report.id)}>{t('reply.link')}</LinkButton>
        <Button onClick={() => print()}>{t('report.print')}</Button>
      </p>
      <Keeping id={report.id} />
    </Page>
  )
}

/** Right after it was opened: that it is kept here, and until when. */
function Arrived({ id }: { readonly id: string }) {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  const { opened } = useArrivalState()
  const record = useReports()?.find((one) => one.id === id)
  if (!opened || !record) return null
  return (
    <div role="status" className="no-print">
      <Notice>
        <p>{t('report.kept', { date: date(record.keepUntil) })}</p>
      </Notice>
    </div>
  )
}

/** Until when it is kept, and deleting it. */
function Keeping({ id }: { readonly id: string }) {
  const { t } = useTranslation('review')
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const { ask, dialog, notice } = useRemoval()
  const record = useReports()?.find((one) => one.id === id)
  return (
    <div className="no-print">
      {dialog}
      {notice && (
        <>
          {notice}
          <p>
            <Button look="quiet" onClick={() => navigate(paths.reports)}>
              {t('toReports')}
            </Button>
          </p>
        </>
      )}
      {record && canChange && (
        <>
          <KeepUntil record={record} />
          <p>
            <Button look="quiet" onClick={() => ask(record)}>
              {t('remove.action')}
            </Button>
          </p>
        </>
      )}
    </div>
  )
}
