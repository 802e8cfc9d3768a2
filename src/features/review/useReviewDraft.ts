import { useState } from 'react'
import type { Review } from '../../domain/review'
import { begunReview, recordReview } from '../../shared/reports/reviewWriter'
import { areScoresSeen } from '../../shared/reports/seenScores'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { startReview } from '../../shared/reports/startReview'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { useMadeReview } from '../../shared/reports/useReviews'
import type { CalendarDate } from '../../lib/calendarDate'
import { useOwnPerson } from '../../shared/documents/ownPerson'
import { useWritten } from '../../shared/documents/useWritten'
import { useToday } from '../../ui/useToday'

export interface ReviewDraft {
  readonly review: Review
  /** @param how typing waits a moment, and is not told after every pause. */
  readonly change: (change: (before: Review) => Review, how?: 'chosen' | 'typed') => void
}

/** Somebody's own view as they see it: each change is on the screen at once and on the disk a moment later. */
export function useReviewDraft(subject: Subject): ReviewDraft {
  const kept = useMadeReview(subject.id)
  const own = useOwnPerson()
  // The day on which it was begun; sending it back says the day of that.
  const today = useToday()
  const [stored] = useState(
    () => kept ?? begunReview(subject.id) ?? startReview(subject, beginning(subject, own?.name ?? '', today)),
  )
  const { review } = useWritten(reviewWriter, stored.id) ?? stored
  return {
    // A review that says no levels yet is only blind as long as nobody saw any.
    review: { ...review, blind: review.blind && (saysLevels(review) || isUnseen(subject)) },
    change: (change, how = 'chosen') => recordReview(stored, change, how),
  }
}

function beginning(subject: Subject, name: string, on: CalendarDate) {
  return { name, on, blind: isUnseen(subject) }
}

/** Whether no score of the other was on a screen of this device. */
export function isUnseen(subject: Subject): boolean {
  return !isReport(subject) || !areScoresSeen(subject.id)
}

export function saysLevels({ marks }: Review): boolean {
  return [...marks.values()].some(({ score }) => score !== undefined)
}
