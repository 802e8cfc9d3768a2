import type { Branded } from './brand'

/** A moment on the clock in UTC, `2026-11-21T20:23:38.000Z`. */
export type Instant = Branded<string, 'Instant'>

export function instantOf(moment: Date): Instant {
  return moment.toISOString() as Instant
}
