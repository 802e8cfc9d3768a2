import { useProfile } from '../../shared/content/ContentContext'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { stateOf } from '../../domain/goal'
import type { Programme } from '../../domain/programme'
import { suggestGoals, type Suggestion } from '../../domain/suggestGoals'
import { useReviews } from '../../shared/reports/useReviews'
import { useGoals } from '../../shared/goals/useGoals'
import { useAboutNow } from '../../shared/goals/useAboutNow'
import { useReviewsIn } from '../../shared/versions/useReviewsIn'
import { useOwnAssessments } from './useOwnAssessments'

/** What to learn next, from what is known on this device. */
export function useSuggestions(programmes: readonly Programme[]): readonly Suggestion[] {
  const profile = useProfile()
  const assessments = useOwnAssessments()
  const received = useReviews('received')
  const goals = useGoals()
  const last = assessments.at(-1)
  const aboutLast = received.filter(
    ({ review }) => last && assessmentOfReview(review, assessments)?.original === last.original,
  )
  const reviews = useReviewsIn(profile, aboutLast).map(({ review }) => review)
  const aboutNow = useAboutNow()
  const taken = goals.flatMap(({ body }) => (stateOf(body) === 'active' ? [aboutNow(body.about)] : []))
  return suggestGoals({ profile, assessments, reviews, programmes, taken })
}
