import { expect, test } from 'vitest'
import { contrastOf } from '../../src/lib/contrast'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#777777', 1],
  // Just not enough for text: 4.48, which is not 4.5.
  ['#777777', '#ffffff', 4.4],
  ['#767676', '#ffffff', 4.5],
])('%s on %s: %d', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBe(ratio)
})
