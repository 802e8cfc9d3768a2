import fc from 'fast-check'
import { expect, test } from 'vitest'
import { untied } from '../../src/domain/untied'

const isTied = (one: number, other: number) => one === other

test.each<[readonly number[], readonly number[]]>([
  [
    [5, 4, 3, 2],
    [5, 4, 3],
  ],
  [
    [5, 4, 4, 2],
    [5, 4, 4],
  ],
  [[5, 4, 4, 4], [5]],
  [[4, 4, 4, 4], []],
  [
    [4, 4],
    [4, 4],
  ],
  [
    [4, 4, 4],
    [4, 4, 4],
  ],
])('of %j the first are %j', (ranked, first) => {
  expect(untied(ranked, 3, isTied)).toEqual(first)
})

test('nothing left out is equal to anything that is named', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (levels) => {
      const ranked = levels.toSorted((a, b) => b - a)
      const first = untied(ranked, 3, isTied)
      for (const out of ranked.slice(first.length)) expect(first).not.toContain(out)
    }),
  )
})
