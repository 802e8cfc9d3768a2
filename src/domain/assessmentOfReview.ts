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
  const own = current.filter((one) => one.profile.id === profile.id)
  const before = own.findLast(({ date }) => date <= about.date)
  const next = own.find(({ date }) => date > about.date)
  const after = next && own.findLast(({ date }) => date === next.date)
  if (!before || !after) return before ?? after
  return daysBetween(about.date, after.date) <= daysBetween(before.date, about.date) ? after : before
}
