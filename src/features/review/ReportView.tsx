import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Report } from '../../domain/report'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useReports } from '../../shared/reports/useReports'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button, LinkButton } from '../../ui/Button'
import { joined } from '../../ui/joined'
import { Page } from '../../ui/Page'
import { Arrived } from './Arrived'
import { KeepUntil } from './KeepUntil'
import { ReportPages } from './ReportPages'
import styles from './review.module.css'
import { usePersonName } from './usePersonName'
import { useRemoval } from './useRemoval'

interface Props {
  readonly report: Report
  /** The key under which it is kept. */
  readonly at: string
}

/** Screen *Rapport bekijken*: page one at once, and what somebody may do with it. */
export function ReportView({ report, at }: Props) {
  const { t } = useTranslation(['review', 'arrival'])
  const title = useTitle()
  const name = usePersonName()(report.person)
  return (
    <Page title={title(t('report.title', { name }))} id={at}>
      <Arrived id={at} />
      <nav className={styles['ways']} aria-label={t('report.ways')}>
        <LinkButton look="primary" to={paths.reviewMarks(at)}>
          {t('marks.link')}
        </LinkButton>
        <LinkButton to={paths.reviewTalk(at)}>{t('talk.link')}</LinkButton>
      </nav>
      <p className={joined('no-print', styles['quiet'])}>{t('arrival:proof')}</p>
      <ReportPages report={report} />
      <p className={styles['ways']}>
        <LinkButton to={paths.reviewReply(at)}>{t('reply.link')}</LinkButton>
        <Button onClick={() => print()}>{t('report.print')}</Button>
      </p>
      <Keeping id={at} />
    </Page>
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
