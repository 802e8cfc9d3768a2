import type { Instant } from '../lib/instant'
import type { KindCounts } from './archive/countKinds'

/** What the app brought back from the second copy by itself, to be told. */
export interface Recovery {
  /** The database was not there any more, could not be opened, or missed something. */
  readonly cause: 'gone' | 'broken' | 'incomplete'
  /** When the copy was made. */
  readonly copied: Instant
  /** What came back or was brought up to date. */
  readonly brought: KindCounts
}

let recovery: Recovery | undefined
const listeners = new Set<() => void>()

export function recoveryNow(): Recovery | undefined {
  return recovery
}

export function subscribeRecovery(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells of it until it has been read. */
export function tellRecovery(next: Recovery | undefined): void {
  recovery = next
  listeners.forEach((listener) => listener())
}
