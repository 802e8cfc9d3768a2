import { vi } from 'vitest'
import { timeoutMs } from './timeoutMs'

/** Waits until it no longer throws: much longer than Vitest would, because a slow machine is no fault of the app. */
export function eventually<Outcome>(assertion: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  return vi.waitFor(assertion, { timeout: timeoutMs(10) })
}
