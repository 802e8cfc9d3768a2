import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingOut } from '../../src/domain/standingOut'

const itself = (value: number) => value

test.each<[string, readonly number[], readonly number[]]>([
  ['one far above', [2.8, 2.7, 3.4, 2.6], [3.4]],
  ['two that belong together', [2, 3.4, 2.1, 3.3, 2], [3.4, 3.3]],
  ['exactly the smallest change', [2.3, 2.6, 2.2], [2.6]],
  ['a little less than that', [2.4, 2.6, 2.2], []],
  ['three are no exception', [3, 3, 3, 2, 2, 2, 2], []],
  ['one of two says nothing of the other', [4, 1], []],
  ['all alike', [3, 3, 3], []],
  ['nothing', [], []],
])('%s', (_what, all, found) => {
  expect(standingOut(all, itself)).toEqual(found)
})

const anyMeans = fc.array(
  fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
  { maxLength: 9 },
)

test('whatever stands out lies 0.3 or more above each of the others, and they are the most', () => {
  fc.assert(
    fc.property(anyMeans, (means) => {
      const found = standingOut(means, itself)
      const lowest = Math.min(...found)
      const others = means.filter((mean) => !found.includes(mean))
      if (found.length === 0) return
      expect(found.length).toBeLessThan(means.length / 2)
      for (const other of others) expect(Math.round((lowest - other) * 10)).toBeGreaterThanOrEqual(3)
    }),
  )
})
