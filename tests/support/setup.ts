import 'fake-indexeddb/auto'
import { expect } from 'vitest'

// Whoever tests is Dutch, unless they say otherwise.
if (typeof navigator !== 'undefined') {
  Object.defineProperty(navigator, 'languages', { value: ['nl-NL', 'en'], configurable: true })
}

// Member after member, Vitest takes seconds for the bytes of a file. Where they differ, it still says how.
expect.addEqualityTesters([
  (a, b) => (a instanceof Uint8Array && b instanceof Uint8Array && isSameBytes(a, b) ? true : undefined),
])

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.constructor === b.constructor && Buffer.compare(a, b) === 0
}
