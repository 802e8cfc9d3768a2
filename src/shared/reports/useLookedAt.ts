import { useEffect, useRef, type RefObject } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import { noteReviewsSeen } from './seenReviews'
import type { StoredReview } from './storedReviews'

interface LookState {
  readonly lookAt?: 'reviews'
}

/** The state to give to a link that leads to the reactions beside a result. */
export const lookAtReviews: LookState = { lookAt: 'reviews' }

/** For what shows reactions: notes them as looked at once it is in view, and brings whoever came for them there. */
export function useLookedAt(reviews: readonly StoredReview[]): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null)
  const state = useHistoryState<LookState | null>()
  const isWanted = state?.lookAt === 'reviews'
  useEffect(() => {
    if (isWanted) goTo(box.current)
  }, [isWanted])
  useEffect(() => {
    if (!box.current || reviews.length === 0) return
    if (!('IntersectionObserver' in window)) return noteReviewsSeen(reviews)
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) noteReviewsSeen(reviews)
    })
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [reviews])
  return box
}

function goTo(box: HTMLElement | null): void {
  const heading = box?.querySelector('h2')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
