import type { SealedAssessment } from '../../domain/assessment'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { currentAssessments } from '../../domain/sealing'
import { useAssessments } from '../assessments/useAssessments'
import type { StoredReview } from './storedReviews'
import { useReviews } from './useReviews'

/** What others sent back that stands beside this assessment; with each version of it. */
export function useReviewsOf({ original }: SealedAssessment): readonly StoredReview[] {
  const current = currentAssessments(useAssessments())
  return useReviews('received').filter(
    ({ review }) => assessmentOfReview(review, current)?.original === original,
  )
}
