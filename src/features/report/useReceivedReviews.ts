import type { ProfileWording } from '../../domain/profile'
import type { Review } from '../../domain/review'
import { useReviews } from '../../shared/reports/useReviews'

/** What others sent back about a profile, the newest first; of nobody in the example. */
export interface ReceivedReviews {
  /** In the words of the report. */
  readonly reviews: readonly Review[]
  /** How many were given in another version: marks on other words would stand beside the wrong ones. */
  readonly ofOtherVersions: number
}

export function useReceivedReviews({ id, version }: ProfileWording): ReceivedReviews {
  const all = useReviews('received').flatMap(({ review }) => (review.profile.id === id ? [review] : []))
  const reviews = all.filter((review) => review.profile.version === version)
  return { reviews, ofOtherVersions: all.length - reviews.length }
}
