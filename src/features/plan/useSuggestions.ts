import { useProfile } from '../../shared/content/ContentContext'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { stateOf } from '../../domain/goal'
import type { Programme } from '../../domain/programme'
import { suggestGoals, type Suggestion } from '../../domain/suggestGoals'
import { useReviews } from '../../shared/reports/useReviews'
import { useGoals } from '../../shared/goals/useGoals'
import { useOwnAssessments } from './useOwnAssessments'

/** What to learn next, from what is known on this device. */
export function useSuggestions(programmes: readonly Programme[]): readonly Suggestion[] {
  const profile = useProfile()
  const assessments = useOwnAssessments()
  const received = useReviews('received')
  const goals = useGoals()
  const last = assessments.at(-1)
  const reviews = received.flatMap(({ review }) =>
    last && assessmentOfReview(review, assessments)?.original === last.original ? [review] : [],
  )
  const taken = goals.flatMap(({ body }) => (stateOf(body) === 'active' ? [body.about] : []))
  return suggestGoals({ profile, assessments, reviews, programmes, taken })
}
