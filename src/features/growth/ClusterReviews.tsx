import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { BesidePicture } from '../../shared/reports/BesidePicture'
import type { SealedAssessment } from '../../domain/assessment'
import type { ClusterWording, ProfileWording } from '../../domain/profile'
import { reviewScores } from '../../domain/review'
import type { StoredReview } from '../../shared/reports/storedReviews'
import { useReviewsOf } from '../../shared/reports/useReviews'
import { LeftOut } from '../../shared/versions/LeftOut'
import { useReviewsIn } from '../../shared/versions/useReviewsIn'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { NamedArticle } from '../../ui/NamedArticle'
import styles from './growth.module.css'
import { useCompetencyRows } from './useCompetencyRows'

interface Props {
  readonly profile: ProfileWording
  readonly cluster: ClusterWording
  /** The last one that asked the cluster. */
  readonly assessment: SealedAssessment
}

/** How others see this cluster, each apart, beside the newest own levels. */
export function ClusterReviews({ profile, cluster, assessment }: Props) {
  const { t } = useTranslation(['beside', 'growth', 'review'])
  const formats = useFormats()
  const rowsOf = useCompetencyRows(profile)
  const isMarked = ({ review }: StoredReview) =>
    cluster.competencies.some(({ id }) => review.marks.get(id)?.score !== undefined)
  const reviews = useReviewsIn(profile, useReviewsOf(assessment)).filter(isMarked)
  if (reviews.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{t('title')}</h2>
      <p>{t('identity')}</p>
      {reviews.map((beside) => {
        const { id, review } = beside
        const name = review.reviewer.name.trim() || t('review:nobody')
        return (
          <NamedArticle
            key={id}
            as="h3"
            heading={t('by', { name, date: formats.date(review.madeOn) })}
            className={styles['section']}
          >
            <BesidePicture
              profile={profile}
              rows={rowsOf(cluster, assessment, reviewScores(profile, review))}
              other={name}
              column={t('growth:column.competency')}
            />
            <LeftOut of={beside} />
          </NamedArticle>
        )
      })}
      <p>
        <Link href={paths.result(assessment.id)}>{t('toResult')}</Link>
      </p>
    </section>
  )
}
