import type { ProfileId } from '../../domain/profile'
import type { Review } from '../../domain/review'
import { useReviews } from '../../shared/reports/useReviews'

/** What others sent back about this profile, the newest first; of nobody in the example. */
export function useReceivedReviews(profile: ProfileId): readonly Review[] {
  return useReviews('received')
    .map(({ review }) => review)
    .filter((review) => review.profile.id === profile)
}
