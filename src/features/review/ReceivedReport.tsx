import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useRoute } from 'wouter'
import type { Report } from '../../domain/report'
import type { Review } from '../../domain/review'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { paths, routes } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { Button, LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Marks } from './Marks'
import { ReportView } from './ReportView'
import { Reply } from './Reply'
import { Talk } from './Talk'
import styles from './review.module.css'
import { isUnseen, saysLevels, useReviewDraft } from './useReviewDraft'
import { useStoredReport } from './useStoredReport'

/** A received report and what somebody does with it; the draft of their own view goes along from screen to screen. */
export function ReceivedReport() {
  const { t } = useTranslation('review')
  const title = useTitle()
  const { report: at } = useParams<{ readonly report: string }>()
  const stored = useStoredReport(at)
  if (!stored) return <p role="status">{t('loading')}</p>
  if (stored.type === 'Report') return <Parts key={at} at={at} subject={stored.report} />
  if (stored.type === 'Request') return <Parts key={at} at={at} subject={stored.request} />
  return (
    <Page title={title(t('gone.title'))} heading={t('gone.title')}>
      <p>{stored.type === 'ReportMissing' ? t('gone.missing') : t('gone.unreadable')}</p>
      <p>
        <LinkButton to={paths.reports}>{t('toReports')}</LinkButton>
      </p>
    </Page>
  )
}

interface PartsProps {
  /** The key under which it is kept; reviews name it by its own id. */
  readonly at: string
  readonly subject: Subject
}

function Parts({ at, subject }: PartsProps) {
  const draft = useReviewDraft(subject)
  const [onMarks] = useRoute(routes.reviewMarks)
  const [onTalk] = useRoute(routes.reviewTalk)
  const [onReply] = useRoute(routes.reviewReply)
  const parts = { at, subject, draft }
  if (onTalk) return <Talk {...parts} />
  if (onReply) return <Reply {...parts} />
  if (onMarks || !isReport(subject)) return <Marks {...parts} />
  return <WhenWanted at={at} report={subject} review={draft.review} />
}

interface WhenWantedProps {
  readonly at: string
  readonly report: Report
  readonly review: Review
}

/** Page one at once; but whoever is giving a view without seeing the scores is asked first. */
function WhenWanted({ at, report, review }: WhenWantedProps) {
  const { t } = useTranslation('review')
  const title = useTitle()
  const [isWanted, setWanted] = useState(() => !isUnseen(report) || !saysLevels(review))
  if (isWanted) return <ReportView report={report} at={at} />
  return (
    <Page title={title(t('blind.title'))} heading={t('blind.title')}>
      <p>{t('blind.text')}</p>
      <p className={styles['ways']}>
        <LinkButton look="primary" to={paths.reviewMarks(at)}>
          {t('blind.goOn')}
        </LinkButton>
        <Button onClick={() => setWanted(true)}>{t('blind.reveal')}</Button>
      </p>
    </Page>
  )
}
