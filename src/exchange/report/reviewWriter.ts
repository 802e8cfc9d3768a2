import { useSyncExternalStore } from 'react'
import type { ReportId } from '../../domain/reportId'
import type { Review } from '../../domain/review'
import { beforeTakeover, connectionNow, subscribeConnection } from '../../storage/connection'
import type { WriteFailure } from '../../storage/writeFailure'
import { changeReview, type StoredReview } from './storedReviews'

type Change = (before: Review) => Review

/** A change that is on the screen and not yet on the disk. */
interface PendingChange {
  /** As it was when somebody began. */
  readonly stored: StoredReview
  readonly change: Change
}

interface ReviewWriterState {
  /** `saved` is only said when nothing is pending. */
  readonly status: 'saved' | 'saving' | 'failed'
  readonly failure?: WriteFailure
  /** Whether the last change was typing, which a screen reader should not be told about at every pause. */
  readonly typing: boolean
  readonly pending: readonly PendingChange[]
}

/** Typed text waits at most this long, in milliseconds. */
const textDelay = 50

let state: ReviewWriterState = { status: 'saved', typing: false, pending: [] }
let timer: ReturnType<typeof setTimeout> | undefined
let running: Promise<void> | undefined
let isGuarded = false
/** The last one that was begun here: the live query reports it a moment later. */
let begun: StoredReview | undefined
const listeners = new Set<() => void>()

/** Takes a change in and stores it: a choice at once, text within 50 ms. It stays pending until its transaction has completed. */
export function recordReview(stored: StoredReview, change: Change, typing: boolean): void {
  guard()
  const pending = [...state.pending, { stored, change }]
  // A full or failing disk is left alone until somebody says that it may be tried again.
  if (state.failure) return set({ ...state, pending })
  set({ status: 'saving', typing, pending })
  if (typing) timer ??= setTimeout(() => void flushReviews(), textDelay)
  else void flushReviews()
}

/** Stores all that is pending now; done when it is on the disk or has failed. */
export function flushReviews(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  if (state.pending.length > 0) running ??= writeAll()
  return running ?? Promise.resolve()
}

/** What was begun here about a report and may not have been reported as stored yet. */
export function begunReview(report: ReportId): StoredReview | undefined {
  const waiting = state.pending.find(({ stored }) => stored.review.about.report === report)?.stored
  return waiting ?? (begun?.review.about.report === report ? begun : undefined)
}

/** The review as the person sees it: stored, with what is still pending on top. */
export function withPendingChanges(stored: StoredReview): Review {
  return state.pending
    .filter((one) => one.stored.id === stored.id)
    .reduce((review, { change }) => change(review), stored.review)
}

/** Forgets what was begun here, because it is deleted. */
export function forgetBegun(): void {
  begun = undefined
}

export function useReviewWriter(): ReviewWriterState {
  return useSyncExternalStore(subscribe, now, now)
}

function now(): ReviewWriterState {
  return state
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function writeAll(): Promise<void> {
  try {
    for (let [first] = state.pending; first; [first] = state.pending) {
      const { stored } = first
      const batch = state.pending.filter((one) => one.stored.id === stored.id)
      const outcome = await changeReview(stored, (before) =>
        batch.reduce((review, { change }) => change(review), before),
      )
      if ('type' in outcome) return set({ ...state, status: 'failed', failure: outcome })
      begun = outcome
      const pending = state.pending.filter((one) => !batch.includes(one))
      set({ status: pending.length > 0 ? 'saving' : 'saved', typing: state.typing, pending })
    }
  } finally {
    // Not a turn later: a change made in between would think that it is still being written.
    running = undefined
  }
}

/** Stores what is pending when the page is hidden, and asks before a tab closes on words that are not stored. */
function guard(): void {
  if (isGuarded) return
  isGuarded = true
  beforeTakeover(flushReviews)
  subscribeConnection(() => {
    if (state.failure?.reason === 'closed' && connectionNow().status === 'open') void flushReviews()
  })
  const flush = () => void flushReviews()
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush())
  addEventListener('pagehide', flush)
  addEventListener('beforeunload', (event) => {
    flush()
    if (state.status === 'failed') event.preventDefault()
  })
}

function set(next: ReviewWriterState): void {
  state = next
  listeners.forEach((listener) => listener())
}
