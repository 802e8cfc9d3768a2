import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { useReviews } from '../../shared/reports/useReviews'
import { useFormats } from '../../i18n/useFormats'

/** Whose view stands beside a moment: "Met het beeld van Bea". */
export function useSeenBy(
  moments: readonly SealedAssessment[],
): (moment: SealedAssessment) => string | undefined {
  const { t } = useTranslation(['beside', 'review'])
  const formats = useFormats()
  const reviews = useReviews('received').map(({ review }) => review)
  return (moment) => {
    const beside = reviews.filter((review) => assessmentOfReview(review, moments) === moment)
    const names = new Set(beside.map(({ reviewer }) => reviewer.name.trim() || t('review:nobody')))
    return names.size === 0 ? undefined : t('seenBy', { names: formats.list([...names]) })
  }
}
