import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/lib/canonicalJson'

/** Anything of JSON, with the one number left out that JSON.parse makes and JSON.stringify loses. */
const anyJson = fc
  .jsonValue({ stringUnit: 'binary' })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))

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

  test('also with names of the language', () => {
    const odd: unknown = JSON.parse('{"__proto__":1,"a":2}')
    expect(canonicalJson(odd)).toBe('{"__proto__":1,"a":2}')
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
    ['half a character', 'a\ud83d'],
    ['half a character in a name', { '\udc4b': 1 }],
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

describe('the examples of RFC 8785 come out as they stand there', () => {
  test('numbers, texts and words (3.2.2), in UTF-8 (3.2.4)', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    const text = canonicalJson(value)
    expect(text).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
    expect(Buffer.from(text).toString('hex')).toMatch(/^7b226c69746572616c73223a5b.*22e282ac245c7530303066/)
  })

  test('names by their UTF-16 code units (3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      1: 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(canonicalJson(value).match(/(?<=:")[A-Z]\w+/g)).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ])
  })

  // Appendix B: the bits of a double, and its text.
  test.each([
    ['0000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number %s is %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  test.each(['7fffffffffffffff', '7ff0000000000000'])('the number %s is refused', (bits) => {
    expect(() => canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toThrow(TypeError)
  })
})

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value)
  return Object.fromEntries(fields.toReversed().map(([key, field]) => [key, turned(field)]))
}
