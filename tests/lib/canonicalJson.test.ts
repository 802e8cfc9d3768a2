import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/lib/canonicalJson'

/** Anything of JSON, with the one number left out that JSON.parse makes and JSON.stringify loses. */
const anyJson = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)))

describe('one value has one text', () => {
  test('whatever the order of its keys, at every depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
  })

  test('with keys by code unit, so capitals come first and numbers are no exception', () => {
    expect(canonicalJson({ é: 1, a: 2, B: 3, 10: 4, 9: 5, '\u{1f44b}': 6, '\uffff': 7 })).toBe(
      '{"10":4,"9":5,"B":3,"a":2,"é":1,"\u{1f44b}":6,"\uffff":7}',
    )
  })

  test('which does not tell a missing field from an undefined one', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }))
  })

  test('that comes back the same', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value)
      }),
    )
  })

  test('also when its keys were set the other way round', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      }),
    )
  })

  test('also for the same thing twice beside itself', () => {
    const shared = { a: 1 }
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]')
  })

  test('also with half a character and with names of the language', () => {
    const odd: unknown = JSON.parse('{"__proto__":1,"a":"\\ud800"}')
    expect(canonicalJson(odd)).toBe('{"__proto__":1,"a":"\\ud800"}')
  })
})

describe('what would not come back the same is refused', () => {
  const itself: unknown[] = []
  itself.push({ inside: itself })
  test.each([
    ['no value', undefined],
    ['no value in a list', [undefined]],
    ['not a number', Number.NaN],
    ['endless', { a: [Infinity] }],
    ['minus nothing', -0],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a name that is a symbol', { [Symbol('a')]: 1 }],
    ['a date', new Date(0)],
    ['a map', { a: new Map() }],
    ['a set', new Set()],
    ['bytes', new Uint8Array(2)],
    ['a text in a box', Object('a')],
    ['something of a class', new URL('https://example.org')],
    ['a hole in a list', Array(2)],
    ['a list with a name', Object.assign([1], { name: 2 })],
    ['a list that contains itself', itself],
  ])('%s', (_, value: unknown) => {
    expect(() => canonicalJson(value)).toThrow(/^JSON cannot carry/)
  })
})

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value)
  return Object.fromEntries(fields.toReversed().map(([key, field]) => [key, turned(field)]))
}
