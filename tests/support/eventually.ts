import { vi } from 'vitest'

/** Waits until it no longer throws: much longer than Vitest would, because a slow machine is no fault of the app. */
export function eventually<Outcome>(assertion: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  return vi.waitFor(assertion, { timeout: 10_000 })
}
