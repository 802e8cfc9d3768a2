import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useRoute } from 'wouter'
import { paths, routes } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { noteScoresSeen } from '../../shared/reports/seenScores'
import { chooseSight, hiddenAmong, isSeen, namesIn, sightOf } from '../../shared/reports/sight'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { useMadeReview } from '../../shared/reports/useReviews'
import { useReports } from '../../shared/reports/useReports'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { HiddenScores } from './HiddenScores'
import { HowToBegin } from './HowToBegin'
import { MarkScreen } from './MarkScreen'
import { Marks } from './Marks'
import type { Received } from './received'
import { Reply } from './Reply'
import { ReportView } from './ReportView'
import { Talk } from './Talk'
import { useReviewDraft } from './useReviewDraft'
import { useStoredReport } from './useStoredReport'

/** A received report and what somebody does with it; the draft of their own view goes along from screen to screen. */
export function ReceivedReport() {
  const { t } = useTranslation('review')
  const title = useTitle()
  const { report: at } = useParams<{ readonly report: string }>()
  const stored = useStoredReport(at)
  if (!stored) return <p role="status">{t('loading')}</p>
  if (stored.type === 'Report') return <WithRecord key={at} at={at} subject={stored.report} />
  if (stored.type === 'Request') return <WithRecord key={at} at={at} subject={stored.request} />
  return (
    <Page title={title(t('gone.title'))} heading={t('gone.title')}>
      <p>{stored.type === 'ReportMissing' ? t('gone.missing') : t('gone.unreadable')}</p>
      <p>
        <LinkButton to={paths.reports}>{t('toReports')}</LinkButton>
      </p>
    </Page>
  )
}

interface Kept {
  readonly at: string
  readonly subject: Subject
}

/** What is deleted on its own screen stays there, so that this can be undone. */
function WithRecord(kept: Kept) {
  const { t } = useTranslation('review')
  const reports = useReports()
  const found = reports?.find(({ id }) => id === kept.at)
  const [last, setLast] = useState(found)
  if (found && found !== last) setLast(found)
  const record = found ?? last
  if (!record) return <p role="status">{t('loading')}</p>
  return <Parts {...kept} record={record} reports={reports ?? []} />
}

interface PartsProps extends Kept {
  readonly record: ReportRecord
  readonly reports: readonly ReportRecord[]
}

function Parts({ at, subject, record, reports }: PartsProps) {
  const made = useMadeReview(subject.id)?.review
  const report = isReport(subject) ? subject : undefined
  const sight = report ? sightOf(record, made, hiddenAmong(reports)) : 'shown'
  const wasSeen = report !== undefined && (sight === 'shown' || isSeen(report))
  const draft = useReviewDraft(subject, wasSeen)
  const choose: Received['choose'] = (wish) => {
    if (report && wish === 'shown') noteScoresSeen(namesIn(report))
    chooseSight([record], wish, reports)
  }
  return <Part received={{ at, subject, record, draft, sight, isSeen: wasSeen, choose }} />
}

/** Wherever somebody comes in, also by an address they typed, the wish comes first: without one no screen shows a score. */
function Part({ received }: { readonly received: Received }) {
  const [onMarks] = useRoute(routes.reviewMarks)
  const [onGroup, marked] = useRoute(routes.reviewCluster)
  const [onTalk] = useRoute(routes.reviewTalk)
  const [onReply] = useRoute(routes.reviewReply)
  if (received.sight === 'undecided') return <HowToBegin received={received} />
  if (onReply) return <Reply received={received} />
  if (onGroup) return <MarkScreen key={marked.cluster} received={received} group={marked.cluster} />
  return onMarks ? <Marks received={received} /> : <WithScores received={received} onTalk={onTalk} />
}

interface WithScoresProps {
  readonly received: Received
  readonly onTalk: boolean
}

/** The screens that show scores, where there are any. */
function WithScores({ received, onTalk }: WithScoresProps) {
  const { subject, sight } = received
  if (sight !== 'shown') return <HiddenScores received={received} here={onTalk ? 'talk' : 'read'} />
  if (onTalk) return <Talk received={received} />
  return isReport(subject) ? (
    <ReportView received={received} report={subject} />
  ) : (
    <Marks received={received} />
  )
}
