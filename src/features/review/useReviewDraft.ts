import { useState } from 'react'
import { levelsGiven, type Review } from '../../domain/review'
import { begunReview, recordReview } from '../../shared/reports/reviewWriter'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { startReview } from '../../shared/reports/startReview'
import type { Subject } from '../../shared/reports/storedReports'
import { useMadeReview } from '../../shared/reports/useReviews'
import { useOwnPerson } from '../../shared/documents/ownPerson'
import { useWritten } from '../../shared/documents/useWritten'
import { useToday } from '../../ui/useToday'

export interface ReviewDraft {
  /** Of the document that it is stored as. */
  readonly id: string
  readonly review: Review
  /** @param how typing waits a moment, and is not told after every pause. */
  readonly change: (change: (before: Review) => Review, how?: 'chosen' | 'typed') => void
}

/**
 * Somebody's own view as they see it: each change is on the screen at once and on the disk a moment later.
 * @param isSeen whether any score of the other was on a screen of this device.
 */
export function useReviewDraft(subject: Subject, isSeen: boolean): ReviewDraft {
  const kept = useMadeReview(subject.id)
  const own = useOwnPerson()
  // The day on which it was begun; sending it back says the day of that.
  const today = useToday()
  const [stored] = useState(
    () =>
      kept ??
      begunReview(subject.id) ??
      startReview(subject, { name: own?.name ?? '', on: today, blind: !isSeen }),
  )
  const { review } = useWritten(reviewWriter, stored.id) ?? stored
  return {
    id: stored.id,
    // A review that says no levels yet is only blind as long as nobody saw any.
    review: { ...review, blind: review.blind && (levelsGiven(review) > 0 || !isSeen) },
    change: (change, how = 'chosen') => recordReview(stored, change, how),
  }
}
