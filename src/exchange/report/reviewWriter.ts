import type { Review } from '../../domain/review'
import { DocumentWriter } from '../../storage/documentWriter'
import { reviewBody, reviewIn, type StoredReview } from './storedReviews'

/** Stores the reviews that are made here. */
export const reviewWriter = new DocumentWriter('review')

/** By report: what was begun here and may not have been reported as stored yet. */
const begun = new Map<string, StoredReview>()

/** One change to a review: on the screen at once, on the disk a moment later. */
export function recordReview(
  stored: StoredReview,
  change: (before: Review) => Review,
  how: 'chosen' | 'typed',
): void {
  begun.set(stored.review.about.report, stored)
  const changed = (before: StoredReview) => reviewBody({ ...before, review: change(before.review) })
  reviewWriter.record(stored.id, (before) => changed({ ...stored, ...(before && reviewIn(before)) }), how)
}

/** The review that was begun here about a report. */
export function begunReview(report: string): StoredReview | undefined {
  const known = begun.get(report)
  const body = known && reviewWriter.seen(known.id)
  const inside = body && reviewIn(body)
  return known && inside && { ...known, ...inside }
}

/** The review as the person sees it: stored, with what is still pending on top. */
export function withPendingChanges(stored: StoredReview): Review {
  const body = reviewWriter.withPending(stored.id, reviewBody(stored))
  return (body && reviewIn(body)?.review) ?? stored.review
}

/** Forgets what was begun here about a report, because it is deleted. */
export function forgetBegun(report: string): void {
  const known = begun.get(report)
  if (known) reviewWriter.forget(known.id)
  begun.delete(report)
}
