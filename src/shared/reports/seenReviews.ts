import * as v from 'valibot'
import { Observable } from '../../lib/Observable'
import { useObservable } from '../../ui/useObservable'
import type { StoredReview } from './storedReviews'
import { useReviews } from './useReviews'

/*
 * Which reactions were on a screen of this device. It lies in localStorage, as `seenScores` does and for the same reasons.
 */
const key = 'groeispiegel.seen-reviews'
const ids = v.fallback(v.array(v.string()), [])

const seen = new Observable(stored())

/** The reactions that came in and that nobody looked at here, the newest first. */
export function useUnseenReviews(): readonly StoredReview[] {
  const known = useObservable(seen)
  return useReviews('received').filter((one) => !known.includes(nameOf(one)))
}

export function noteReviewsSeen(reviews: readonly StoredReview[]): void {
  const names = [...new Set([...stored(), ...seen.get(), ...reviews.map(nameOf)])]
  if (names.length === seen.get().length) return
  seen.set(names)
  try {
    localStorage.setItem(key, JSON.stringify(names))
  } catch {
    // It is still known until the tab closes.
  }
}

/** One that was sent again, with other words, is new again. */
function nameOf({ review }: StoredReview): string {
  return `${review.id} ${review.madeOn}`
}

function stored(): readonly string[] {
  try {
    return v.parse(ids, JSON.parse(localStorage.getItem(key) ?? '[]'))
  } catch {
    return []
  }
}
