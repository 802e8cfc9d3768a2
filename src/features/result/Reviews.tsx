import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { paths } from '../../navigation/paths'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import { OneReview } from './OneReview'
import styles from './Reviews.module.css'
import { useLookedAt } from '../../shared/reports/useLookedAt'
import { useReviewsOf } from '../../shared/reports/useReviews'
import { useReviewRemoval } from './useReviewRemoval'

/** *Hoe anderen je zien*: beside the own scores, each reviewer apart, never averaged. */
export function Reviews({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation(['beside', 'review'])
  const canChange = useCanChange()
  const reviews = useReviewsOf(assessment)
  const box = useLookedAt(reviews)
  const removal = useReviewRemoval()
  if (reviews.length === 0 && !canChange) return null
  return (
    <section ref={box} className={styles['reviews']}>
      <h2>{t('title')}</h2>
      <p>{t(reviews.length === 0 ? 'none' : 'identity')}</p>
      {removal.dialog}
      {removal.notice}
      {reviews.map((stored) => (
        <OneReview
          key={stored.id}
          stored={stored}
          assessment={assessment}
          onRemove={() => removal.ask(stored)}
        />
      ))}
      {canChange && (
        <p className="no-print buttons">
          <LinkButton to={paths.openReceived}>{t('open')}</LinkButton>
          <LinkButton to={paths.askReview}>{t('review:ask.link')}</LinkButton>
        </p>
      )}
    </section>
  )
}
