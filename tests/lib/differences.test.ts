import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/lib/canonicalJson'
import { differences } from '../../src/lib/json/differences'

describe('the differences between two values', () => {
  test.each([
    ['a text', { a: 'x', b: 1 }, { a: 'y', b: 1 }, [{ path: ['a'], before: 'x', after: 'y' }]],
    ['a field that came', {}, { a: { b: 1 } }, [{ path: ['a', 'b'], after: 1 }]],
    [
      'a field that went',
      { a: { b: 1, c: false } },
      {},
      [
        { path: ['a', 'b'], before: 1 },
        { path: ['a', 'c'], before: false },
      ],
    ],
    ['an item that came between others', { a: [1, 3] }, { a: [1, 2, 3] }, [{ path: ['a'], after: 2 }]],
    ['one of two that are the same', [1, 1], [1], [{ path: [], before: 1 }]],
    ['another order', { a: [1, 2] }, { a: [2, 1] }, [{ path: ['a'], before: [1, 2], after: [2, 1] }]],
    [
      'what changed in an item with a name',
      [
        { id: 'x', n: 1 },
        { id: 'y', n: 1 },
      ],
      [
        { id: 'y', n: 2 },
        { id: 'x', n: 1 },
      ],
      [{ path: ['y', 'n'], before: 1, after: 2 }],
    ],
    ['an item with a name that went', [{ id: 'x', n: 1 }], [], [{ path: ['x'], before: { id: 'x', n: 1 } }]],
    [
      'items with one name are known by what they are',
      [
        { id: 'x', n: 1 },
        { id: 'x', n: 2 },
      ],
      [
        { id: 'x', n: 1 },
        { id: 'x', n: 3 },
      ],
      [
        { path: [], before: { id: 'x', n: 2 } },
        { path: [], after: { id: 'x', n: 3 } },
      ],
    ],
    ['a text that became a list', { a: 'x' }, { a: ['x'] }, [{ path: ['a'], before: 'x', after: ['x'] }]],
    ['an empty list that became nothing', { a: [] }, {}, [{ path: ['a'], before: [] }]],
    ['an empty object that became nothing', { a: {} }, {}, [{ path: ['a'], before: {} }]],
    ['nothing at all', { a: [{ id: 'x', n: [1] }] }, { a: [{ id: 'x', n: [1] }] }, []],
  ] as const)('%s', (_what, before, after, found) => {
    expect(differences(before, after, ['id'])).toEqual(found)
  })

  test('are there exactly when the values are not the same, and the other way round from the other side', () => {
    const json = fc
      .jsonValue({ maxDepth: 4 })
      .map((value): unknown => JSON.parse(JSON.stringify(value).replaceAll('-0', '0')))
    const named = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      n: json,
      list: fc.array(json, { maxLength: 3 }),
    })
    const value = fc.oneof(
      json,
      fc.array(named, { maxLength: 4 }),
      fc.record({ a: fc.array(named, { maxLength: 3 }), b: json }),
    )
    fc.assert(
      fc.property(value, value, (one, other) => {
        const found = differences(one, other, ['id'])
        expect(found.length === 0).toBe(canonicalJson(one) === canonicalJson(other))
        const paths = (all: typeof found) => all.map(({ path }) => path.join('/')).toSorted()
        expect(paths(differences(other, one, ['id']))).toEqual(paths(found))
        expect(differences(one, one, ['id'])).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
