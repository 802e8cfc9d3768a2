import 'fake-indexeddb/auto'

// Whoever tests is Dutch, unless they say otherwise.
if (typeof navigator !== 'undefined') {
  Object.defineProperty(navigator, 'languages', { value: ['nl-NL', 'en'], configurable: true })
}
