import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useIsJustKept } from '../../shared/reports/justKept'
import { noteReviewsSeen } from '../../shared/reports/seenReviews'
import type { StoredReview } from '../../shared/reports/storedReviews'
import { useReviews } from '../../shared/reports/useReviews'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LeftOut } from '../../shared/versions/LeftOut'
import { useReviewBeside } from '../../shared/versions/useReviewsIn'
import { Button, LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { AllMarks, LargestDifferences, ReviewPicture } from './BothViews'
import styles from './Reviews.module.css'
import { ReviewWords } from './ReviewWords'
import { useReviewRemoval } from './useReviewRemoval'

/** Screen *Reactie*: what one other person sees, beside the own scores. Words and agreements first, then where both differ most. */
export function Reaction() {
  const { t } = useTranslation(['beside', 'review'])
  const title = useTitle()
  const { assessment: of, review: id } = useParams<{ readonly assessment: string; readonly review: string }>()
  const assessment = useAssessments().find((one) => one.id === of)
  const found = useReviews('received').find(({ review }) => review.id === id)
  // What is deleted here stays here, so that this can be undone.
  const [last, setLast] = useState(found)
  if (found && found !== last) setLast(found)
  const stored = found ?? last
  if (stored && assessment?.status === 'sealed')
    return <Both stored={stored} isThere={found !== undefined} assessment={assessment} />
  return (
    <Page title={title(t('gone.title'))} heading={t('gone.title')}>
      <p>{t('gone.text')}</p>
      <p>
        <LinkButton to={paths.growth}>{t('gone.toGrowth')}</LinkButton>
      </p>
    </Page>
  )
}

interface Props {
  readonly stored: StoredReview
  readonly isThere: boolean
  readonly assessment: SealedAssessment
}

function Both({ stored, isThere, assessment }: Props) {
  const { t } = useTranslation(['beside', 'review'])
  const title = useTitle()
  const { date } = useFormats()
  const removal = useReviewRemoval()
  const { review } = stored
  const name = review.reviewer.name.trim() || t('review:nobody')
  useEffect(() => noteReviewsSeen([stored]), [stored])
  return (
    <Page
      title={title(t('by', { name: t('reaction', { name }), date: date(review.madeOn) }))}
      heading={t('reaction', { name })}
      id={review.id}
    >
      {removal.dialog}
      {removal.notice}
      {isThere && !removal.isRemoved && (
        <Parts {...{ stored, assessment, name }} onRemove={() => removal.ask(stored)} />
      )}
    </Page>
  )
}

interface PartsProps extends Omit<Props, 'isThere'> {
  readonly name: string
  readonly onRemove: () => void
}

function Parts({ onRemove, ...both }: PartsProps) {
  const { t } = useTranslation('beside')
  const { date } = useFormats()
  const isJustKept = useIsJustKept()
  const canChange = useCanChange()
  const { review, profile } = both.stored
  const beside = useReviewBeside(both.stored, both.assessment)
  const views = { ...both, stored: beside }
  return (
    <>
      {isJustKept && (
        <div role="status" className="no-print">
          <Notice>
            <p>{t('kept')}</p>
          </Notice>
        </div>
      )}
      <div className={styles['reaction']}>
        <p className="muted">
          {t('about', { date: date(review.madeOn), of: date(review.about.date) })}{' '}
          {review.blind && t('blind')} {t('identity')}
        </p>
        {review.remark.trim() !== '' && <blockquote>{review.remark}</blockquote>}
        <ReviewWords review={review} profile={profile} />
        <LeftOut of={beside} />
        <LargestDifferences {...views} />
        <ReviewPicture {...views} />
        <AllMarks {...views} />
      </div>
      {canChange && (
        <p className="no-print">
          <Button look="quiet" onClick={onRemove}>
            {t('remove')}
            <span className="visually-hidden"> {both.name}</span>
          </Button>
        </p>
      )}
    </>
  )
}
