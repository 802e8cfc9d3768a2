import type { Review } from '../../domain/review'
import type { How } from '../../storage/autosave/Autosaved'
import type { TypedWords } from '../../storage/autosave/Known'
import { reviewWriter, type StoredReview } from './storedReviews'

/** By report: what was begun here and may not have been read back yet. */
const begun = new Map<string, StoredReview>()

/** One change to a review: on the screen at once, on the disk a moment later. @param words what was typed, when it was typed. */
export function recordReview(
  stored: StoredReview,
  change: (before: Review) => Review,
  how: How,
  words?: TypedWords,
): void {
  const { id, ...value } = stored
  begun.set(stored.review.about.report, stored)
  reviewWriter.record(id, (before = value) => ({ ...before, review: change(before.review) }), how, words)
}

/** The review that was begun here about a report. */
export function begunReview(report: string): StoredReview | undefined {
  return begun.get(report)
}

/** Forgets what was begun here about a report, because it is deleted. */
export function forgetBegun(report: string): void {
  const known = begun.get(report)
  if (known) reviewWriter.forget(known.id)
  begun.delete(report)
}
