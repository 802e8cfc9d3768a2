import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/lib/canonicalJson'
import { isSameJson } from '../../src/lib/isSameJson'
import { isSameList } from '../../src/lib/isSameList'
import { isSameValue } from '../../src/lib/isSameValue'

describe('the same JSON', () => {
  test('is what would be written the same, whatever the order of names', () => {
    const one = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)))
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b))
        expect(isSameJson(a, JSON.parse(canonicalJson(a)))).toBe(true)
      }),
    )
  })

  test('has no field that is undefined, and no number that JSON cannot carry', () => {
    expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(isSameJson([-0], [-0])).toBe(false)
    expect(isSameJson([], {})).toBe(false)
  })
})

describe('the same value', () => {
  test('is one whose lists, maps, sets and fields say the same', () => {
    const value = () => ({ map: new Map([['a', { of: [1, 2] }]]), set: new Set(['x']), text: 'een' })
    expect(isSameValue(value(), value())).toBe(true)
    expect(isSameValue(value(), { ...value(), map: new Map([['a', { of: [1, 3] }]]) })).toBe(false)
    expect(isSameValue(value(), { ...value(), set: new Set(['y']) })).toBe(false)
    expect(isSameValue(value(), { ...value(), more: undefined })).toBe(false)
  })

  test('has its fields in any order, and its lists and maps in one', () => {
    expect(isSameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
    expect(isSameValue([1, 2], [2, 1])).toBe(false)
    expect(isSameValue(new Map([['a', 1]]), new Set([['a', 1]]))).toBe(false)
  })
})

test('two lists are the same when each of their parts is, and no list is only the same as no list', () => {
  expect(isSameList([1, 2], [1, 2])).toBe(true)
  expect(isSameList([1, 2], [1])).toBe(false)
  expect(isSameList([{ id: 1 }], [{ id: 1 }])).toBe(false)
  expect(isSameList([{ id: 1 }], [{ id: 1 }], (a, b) => a.id === b.id)).toBe(true)
  expect(isSameList(undefined, undefined)).toBe(true)
  expect(isSameList(undefined, [])).toBe(false)
})
