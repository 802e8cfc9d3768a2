import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { PrintedPages } from '../../charts/PrintedPages'
import { currentAssessments } from '../../domain/sealing'
import type { ReviewOpened } from '../../exchange/door/openBytes'
import { plainContent } from '../../exchange/report/plainContent'
import { reviewContent } from '../../exchange/report/reviewToText'
import { differences } from '../../lib/json/differences'
import { justKept } from '../../shared/reports/justKept'
import { keepReview, type StoredReview } from '../../shared/reports/storedReviews'
import { useReviews } from '../../shared/reports/useReviews'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { useFormats } from '../../i18n/useFormats'
import { useReviewDocument } from '../../papers/useReviewDocument'
import { paths } from '../../navigation/paths'
import { reviewPaths } from '../../navigation/reviewPaths'
import { useOwnPerson } from '../../shared/documents/ownPerson'
import { useAssessments } from '../../shared/assessments/useAssessments'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { Differences } from './Differences'
import { usePersonName } from './usePersonName'

interface Props {
  readonly opened: ReviewOpened
  readonly onKept: () => Promise<void>
}

/** A reaction that came in: who says so, and about which day, before it is kept. */
export function ReviewReceived({ opened: { review, profile }, onKept }: Props) {
  const { t } = useTranslation('review')
  const [, navigate] = useLocation()
  const { invitation: _open, ...document } = useReviewDocument()(review, profile)
  const assessments = currentAssessments(useAssessments())
  const about = assessmentOfReview(review, assessments)
  const before = useReviews('received').find((one) => one.review.id === review.id)
  const [failure, setFailure] = useState<WriteFailure>()
  const keep = async () => {
    const kept = await keepReview(review, profile, 'received')
    if (kept !== 'done') return setFailure(kept)
    await onKept()
    const to = about ? reviewPaths.reaction(about.id, review.id) : paths.reports
    navigate(to, { replace: true, state: justKept })
  }
  return (
    <>
      <p>{t('received.intro')}</p>
      <Warnings review={review} />
      {before && <Before {...{ before, review, profile }} />}
      {failure && <WriteFailed title={t('failed')} failure={failure} />}
      <p>
        <Button look="primary" onClick={() => void keep()}>
          {t(before ? 'received.replace' : 'received.keep')}
        </Button>
      </p>
      <p>{about ? t('received.keepHint') : t('received.keepHintNone')}</p>
      <PrintedPages document={document} level={2} />
    </>
  )
}

interface BeforeProps extends Pick<ReviewOpened, 'review' | 'profile'> {
  readonly before: StoredReview
}

/** What is kept of the same reaction, and where this one differs from it. */
function Before({ before, review, profile }: BeforeProps) {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  const found = differences(plainContent(reviewContent(before.review)), plainContent(reviewContent(review)))
  return (
    <>
      <Notice tone={found.length === 0 ? 'plain' : 'warning'}>
        <p>
          {t(found.length === 0 ? 'received.known' : 'received.replaces', {
            date: date(before.review.madeOn),
          })}
        </p>
      </Notice>
      {found.length > 0 && <Differences differences={found} profile={profile} />}
    </>
  )
}

/** That a name proves nothing, and what else to know before it is kept. */
function Warnings({ review: { about, reviewer } }: Pick<ReviewOpened, 'review'>) {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  const nameOf = usePersonName()
  const own = useOwnPerson()
  return (
    <>
      <Notice title={t('received.who', { name: nameOf(reviewer), date: date(about.date) })}>
        <p>{t('received.identity')}</p>
      </Notice>
      {own && own.id !== about.person.id && (
        <Notice tone="warning">
          <p>{t('received.other', { name: nameOf(about.person) })}</p>
        </Notice>
      )}
    </>
  )
}
