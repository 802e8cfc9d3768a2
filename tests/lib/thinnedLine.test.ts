import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { thinnedLine } from '../../src/lib/thinnedLine'

const line = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), { maxLength: 600 })
const columns = fc.integer({ min: 1, max: 300 })

describe('a line that is thinned', () => {
  test('is itself where there is room for all of it', () => {
    expect(thinnedLine([2, undefined, 4], 3)).toEqual([
      { place: 0, value: 2 },
      { place: 1, value: undefined },
      { place: 2, value: 4 },
    ])
  })

  test('keeps of one column the first, the lowest, the highest and the last, in their order', () => {
    expect(thinnedLine([3, 5, 4, 1, 2], 1).map(({ place }) => place)).toEqual([0, 1, 3, 4])
  })

  test('has at most four points a column, each of them its own, from left to right', () => {
    fc.assert(
      fc.property(line, columns, (values, of) => {
        const thin = thinnedLine(values, of)
        expect(thin.length).toBeLessThanOrEqual(Math.max(4 * of, values.length <= of ? values.length : 0))
        for (const { place, value } of thin) expect(value).toBe(values[place])
        const places = thin.map(({ place }) => place)
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      }),
    )
  })

  test('reaches as low and as high as the whole, and begins and ends with it', () => {
    fc.assert(
      fc.property(line, columns, (values, of) => {
        const given = values.filter((value) => value !== undefined)
        const kept = thinnedLine(values, of).flatMap(({ value }) => value ?? [])
        expect(Math.min(...kept)).toBe(Math.min(...given))
        expect(Math.max(...kept)).toBe(Math.max(...given))
        expect([kept[0], kept.at(-1)]).toEqual([given[0], given.at(-1)])
      }),
    )
  })
})
