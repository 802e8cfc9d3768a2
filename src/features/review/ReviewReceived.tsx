import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { PrintedPages } from '../../charts/PrintedPages'
import { currentAssessments } from '../../domain/sealing'
import type { ReviewOpened } from '../../exchange/door/openBytes'
import { keepReview } from '../../shared/reports/storedReviews'
import { useReviews } from '../../shared/reports/useReviews'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { useFormats } from '../../i18n/useFormats'
import { useReviewDocument } from '../../papers/useReviewDocument'
import { paths } from '../../navigation/paths'
import { useOwnPerson } from '../../shared/documents/ownPerson'
import { useAssessments } from '../../shared/assessments/useAssessments'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { usePersonName } from './usePersonName'

/** A reaction that came in: who says so, and about which day, before it is kept. */
export function ReviewReceived({ opened: { review, profile } }: { readonly opened: ReviewOpened }) {
  const { t } = useTranslation('review')
  const [, navigate] = useLocation()
  const document = useReviewDocument()(review, profile)
  const assessments = currentAssessments(useAssessments())
  const about = assessmentOfReview(review, assessments)
  const [failure, setFailure] = useState<WriteFailure>()
  const keep = async () => {
    const kept = await keepReview(review, profile, 'received')
    if (kept !== 'done') return setFailure(kept)
    navigate(about ? paths.result(about.id) : paths.reports, { replace: true })
  }
  return (
    <>
      <p>{t('received.intro')}</p>
      <Warnings review={review} />
      {failure && <WriteFailed title={t('failed')} failure={failure} />}
      <p>
        <Button look="primary" onClick={() => void keep()}>
          {t('received.keep')}
        </Button>
      </p>
      <p>{about ? t('received.keepHint') : t('received.keepHintNone')}</p>
      <PrintedPages document={document} level={2} />
    </>
  )
}

/** That a name proves nothing, and what else to know before it is kept. */
function Warnings({ review: { id, about, reviewer } }: Pick<ReviewOpened, 'review'>) {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  const nameOf = usePersonName()
  const own = useOwnPerson()
  const kept = useReviews('received').find(({ review }) => review.id === id)
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
      {kept && (
        <Notice>
          <p>{t('received.replaces', { date: date(kept.review.madeOn) })}</p>
        </Notice>
      )}
    </>
  )
}
