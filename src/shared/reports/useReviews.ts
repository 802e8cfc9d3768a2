import { useMemo } from 'react'
import type { ReportId } from '../../domain/reportId'
import { byText } from '../../lib/byText'
import { useAllWritten } from '../documents/useWritten'
import { reviewWriter, type StoredReview } from './storedReviews'
import type { SealedAssessment } from '../../domain/assessment'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { currentAssessments } from '../../domain/sealing'
import { useAssessments } from '../assessments/useAssessments'

/** Every review of one side that can be read, the newest first. */
export function useReviews(side: StoredReview['side']): readonly StoredReview[] {
  const all = useAllWritten(reviewWriter)
  return useMemo(
    () =>
      all
        .filter(({ body }) => body.side === side)
        .map(({ id, body }) => ({ id, ...body }))
        .toSorted((a, b) => byText(b.review.madeOn, a.review.madeOn)),
    [all, side],
  )
}

/** The review that is made here about this report, when it was begun. */
export function useMadeReview(report: ReportId): StoredReview | undefined {
  // Of two sides of one that was changed on two devices, the one that kept its id.
  const about = useReviews('made').filter(({ review }) => review.about.report === report)
  return about.toSorted((a, b) => a.id.length - b.id.length)[0]
}

/** What others sent back that stands beside this assessment; with each version of it. Each in the words it was given in. */
export function useReviewsOf({ original }: SealedAssessment): readonly StoredReview[] {
  const current = currentAssessments(useAssessments())
  return useReviews('received').filter(
    ({ review }) => assessmentOfReview(review, current)?.original === original,
  )
}
