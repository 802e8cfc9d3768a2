import { expect, test } from 'vitest'
import { mixColours } from '../../src/lib/mixColours'

test.each([
  ['#000000', 0.5, '#ffffff', '#808080'],
  ['#123456', 1, '#ffffff', '#123456'],
  ['#123456', 0, '#ffffff', '#ffffff'],
  ['#7a1f5c', 0.07, '#ffffff', '#f6eff4'],
  // A channel of one digit keeps its zero.
  ['#000000', 0.97, '#ffffff', '#080808'],
])('%s with a share of %d in %s is %s', (one, share, other, mixed) => {
  expect(mixColours(one, share, other)).toBe(mixed)
})
