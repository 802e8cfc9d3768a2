import { expect, test } from 'vitest'
import { instantOf } from '../../src/lib/instant'

test('a moment is written down in UTC, to the millisecond', () => {
  expect(instantOf(new Date('2026-03-29T00:30:00.5+01:00'))).toBe('2026-03-28T23:30:00.500Z')
})
