import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import type { ProfileWording } from '../../domain/profile'
import { differencesOf, levelsGiven } from '../../domain/review'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { reviewPaths } from '../../navigation/reviewPaths'
import type { StoredReview } from '../../shared/reports/storedReviews'
import { useReviewsOf } from '../../shared/reports/useReviews'
import { useReviewsIn } from '../../shared/versions/useReviewsIn'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import { LinkList } from '../../ui/LinkList'
import styles from './Reviews.module.css'

interface Props {
  /** The words that the assessment was made with. */
  readonly profile: ProfileWording
  readonly assessment: SealedAssessment
}

/** *Hoe anderen je zien*: who reacted, and the way to what each sees; never averaged. */
export function Reviews({ profile, assessment }: Props) {
  const { t } = useTranslation(['beside', 'review'])
  const { date } = useFormats()
  const canChange = useCanChange()
  const summaryOf = useSummary(assessment)
  const reviews = useReviewsIn(profile, useReviewsOf(assessment))
  if (reviews.length === 0 && !canChange) return null
  return (
    <section className={styles['reviews']}>
      <h2>{t('title')}</h2>
      <p>{t(reviews.length === 0 ? 'none' : 'identity')}</p>
      <LinkList
        items={reviews.map((stored) => ({
          to: reviewPaths.reaction(assessment.id, stored.review.id),
          label: t('by', {
            name: t('reaction', { name: stored.review.reviewer.name.trim() || t('review:nobody') }),
            date: date(stored.review.madeOn),
          }),
          hint: summaryOf(stored),
        }))}
      />
      {canChange && (
        <p className="no-print buttons">
          <LinkButton to={paths.openReceived}>{t('open')}</LinkButton>
          <LinkButton to={paths.askReview}>{t('review:ask.link')}</LinkButton>
        </p>
      )}
    </section>
  )
}

/** On how many competencies both see it differently, in one line. */
function useSummary(assessment: SealedAssessment) {
  const { t } = useTranslation('beside')
  return ({ review, profile }: StoredReview) => {
    const count = levelsGiven(review)
    const different = differencesOf(profile, assessment, review).length
    return count === 0 ? t('noMarks') : t('differ', { count, different })
  }
}
