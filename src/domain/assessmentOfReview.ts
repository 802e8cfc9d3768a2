import { daysBetween } from '../lib/calendarDate'
import type { SealedAssessment } from './assessment'
import type { Review } from './review'

/**
 * Which of somebody's own assessments a review stands beside: the one of that day, or else the nearest, because a request
 * without scores has no day of scores and a correction may have another one. The later one of two that are as near.
 * @param current in the order of the calendar.
 */
export function assessmentOfReview(
  { about, profile }: Pick<Review, 'about' | 'profile'>,
  current: readonly SealedAssessment[],
): SealedAssessment | undefined {
  const distance = ({ date }: SealedAssessment) => Math.abs(daysBetween(date, about.date))
  return current
    .filter((one) => one.profile.id === profile.id)
    .toReversed()
    .toSorted((a, b) => distance(a) - distance(b))[0]
}
