import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { checkJson } from '../../src/lib/json/checkJson'
import type { JsonLimits } from '../../src/lib/json/JsonFault'
import { timeoutMs } from '../support/timeoutMs'

// Thousands of cases, on a machine that may be busy with something else.
vi.setConfig({ testTimeout: timeoutMs(60) })

const limits: JsonLimits = { depth: 32, stringLength: 1000, members: 100, values: 1000 }
const endless: JsonLimits = { depth: 500, stringLength: Infinity, members: Infinity, values: Infinity }

describe('what JSON.parse reads is no broken JSON, and what it does not read is', () => {
  // Signs that matter, so that texts at random come close to JSON.
  const sign = oneOf('{}[]:,"\\/ \n\t-+.eE0123456789untrfalsb\u0000\u001f\u00a0\ufeff\u2028\'*é')
  const anyJson = fc.json({ maxDepth: 4 })
  const changed = fc
    .tuple(anyJson, fc.nat(), fc.nat(3), fc.string({ unit: sign, maxLength: 3 }))
    .map(([json, place, removed, added]) => {
      const at = place % (json.length + 1)
      return `${json.slice(0, at)}${added}${json.slice(at + removed)}`
    })

  test.each([
    ['JSON', anyJson],
    ['JSON with one place changed', changed],
    ['signs of JSON in any order', fc.string({ unit: sign, maxLength: 8 })],
    ['numbers, nearly', fc.string({ unit: oneOf('-+.eE01289'), maxLength: 7 })],
    ['strings, nearly', fc.string({ unit: oneOf('"\\ubn/0dD89aF\n'), maxLength: 9 }).map((s) => `"${s}`)],
    ['anything', fc.string({ unit: 'binary' })],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const fault = checkJson(text, endless)
        if (isReadByParser(text)) expect(fault?.type).not.toBe('NotJson')
        else expect(fault).toBeDefined()
      }),
      { numRuns: 1000 },
    )
  })

  test('and what has no fault comes back as it is written', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const fault = checkJson(json, endless)
        if (fault === undefined) expect(JSON.stringify(JSON.parse(json))).toBe(json)
        else expect(['NumberLost', 'LoneSurrogate', 'ForbiddenKey', 'DuplicateKey']).toContain(fault.type)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('broken JSON is told by its place', () => {
  test.each([
    ['nothing', '', 1, 1],
    ['a cut', '{"a": [1, 2', 1, 12],
    ['a cut in a text', '"cut', 1, 1],
    ['a cut in an escape', '"\\u00', 1, 1],
    ['a cut in a word', 'tru', 1, 1],
    ['a cut in a number', '-', 1, 1],
    ['a comma too many in a list', '[1,\n 2,\n]', 3, 1],
    ['a comma too many in an object', '{"a":1,}', 1, 8],
    ['no colon', '{"a" 1}', 1, 6],
    ['no value', '{"a":]}', 1, 6],
    ['a comma too soon', '[,1]', 1, 2],
    ['no comma', '[1 2]', 1, 4],
    ['the other bracket', '[1}', 1, 3],
    ['single quotes', "{'a':1}", 1, 2],
    ['half a word', '{"a":nul}', 1, 6],
    ['no number', '{"a":NaN}', 1, 6],
    ['a mark in front', '\ufeff{}', 1, 1],
    ['two values', '{} {}', 1, 4],
    ['a comment in front', '// note\n{}', 1, 1],
    ['a comment inside', '{"a":1 /* note */}', 1, 8],
    ['a comment behind', '[1] // note', 1, 5],
    ['zeros in front', '[007]', 1, 3],
    ['nothing behind the point', '[1.]', 1, 2],
    ['a sign before no number', '[-x]', 1, 2],
    ['nothing behind the e', '[1e]', 1, 2],
    ['an escape that is none', '"a\\x"', 1, 1],
    ['an escape with a wrong digit', '"\\u00g0"', 1, 1],
    ['a line end in a text', '[\n"a\nb"]', 2, 1],
  ])('%s', (_, text, line, column) => {
    expect(checkJson(text, limits)).toEqual({ type: 'NotJson', line, column })
  })
})

describe('JSON that would not come back as it is written is refused', () => {
  test.each([
    ['{"a":1,"b":2,"a":3}', { type: 'DuplicateKey', key: 'a', path: 'a', column: 14 }],
    ['{"x":[{"a":1,"\\u0061":1}]}', { type: 'DuplicateKey', key: 'a', path: 'x[0].a', column: 14 }],
    ['{"__proto__":{"a":1}}', { type: 'ForbiddenKey', key: '__proto__', path: '__proto__', column: 2 }],
    [
      '{"a":{"\\u005f_proto__":1}}',
      { type: 'ForbiddenKey', key: '__proto__', path: 'a.__proto__', column: 7 },
    ],
    ['[{"constructor":1}]', { type: 'ForbiddenKey', key: 'constructor', path: '[0].constructor', column: 3 }],
    ['{"prototype":1}', { type: 'ForbiddenKey', key: 'prototype', path: 'prototype', column: 2 }],
    ['[1e400]', { type: 'NumberLost', number: '1e400', path: '[0]', column: 2 }],
    ['[-1e400]', { type: 'NumberLost', number: '-1e400', path: '[0]', column: 2 }],
    ['[1e-400]', { type: 'NumberLost', number: '1e-400', path: '[0]', column: 2 }],
    ['[0, -0]', { type: 'NumberLost', number: '-0', path: '[1]', column: 5 }],
    ['[-0.0e5]', { type: 'NumberLost', number: '-0.0e5', path: '[0]', column: 2 }],
    ['9007199254740993', { type: 'NumberLost', number: '9007199254740993', path: '', column: 1 }],
    [`[${'9'.repeat(99)}]`, { type: 'NumberLost', number: `${'9'.repeat(40)}…`, path: '[0]', column: 2 }],
    ['["\\ud800"]', { type: 'LoneSurrogate', path: '[0]', column: 2 }],
    ['["\\ude00\\ud83d"]', { type: 'LoneSurrogate', path: '[0]', column: 2 }],
    ['["\ud83d"]', { type: 'LoneSurrogate', path: '[0]', column: 2 }],
    ['["\ud83d\\n"]', { type: 'LoneSurrogate', path: '[0]', column: 2 }],
    ['{"\\udc00":1}', { type: 'LoneSurrogate', path: '["\ufffd"]', column: 2 }],
  ])('%s', (text, fault) => {
    expect(checkJson(text, limits)).toEqual({ line: 1, ...fault })
  })

  test.each([
    '0.1000000000000000055511151231257827',
    '9007199254740991',
    '-9007199254740991',
    '0.0',
    '0e-9',
    '1E2',
  ])('but %s may pass', (text) => {
    expect(checkJson(text, limits)).toBeUndefined()
  })

  test.each([
    '"\\ud83d\\udc4b"',
    '"\ud83d\udc4b"',
    '"\\ud83d\udc4b"',
    '{"a":{"a":1},"A":1,"\u00e9":1,"e\u0301":1}',
  ])('but %s may pass, whole and different', (text) => {
    expect(checkJson(text, limits)).toBeUndefined()
  })
})

describe('the limits hold', () => {
  test.each([
    ['depth', nested(32), nested(33), { type: 'TooDeep', limit: 32, column: 33 }],
    [
      'text',
      `"${'é'.repeat(1000)}"`,
      `"${'é'.repeat(1001)}"`,
      { type: 'StringTooLong', limit: 1000, column: 1 },
    ],
    [
      'name',
      `{"${'n'.repeat(1000)}":1}`,
      `{"${'n'.repeat(1001)}":1}`,
      { type: 'StringTooLong', limit: 1000 },
    ],
    ['escapes', `"${'\\n'.repeat(1000)}"`, `"${'\\n'.repeat(1001)}"`, { type: 'StringTooLong', limit: 1000 }],
    ['list', list(100, '1'), list(101, '1'), { type: 'TooManyMembers', limit: 100, path: '[100]' }],
    ['object', object(100), object(101), { type: 'TooManyMembers', limit: 100, path: 'k100' }],
    ['all', list(9, list(100, '1')), list(11, list(100, '1')), { type: 'TooManyValues', limit: 1000 }],
  ])('of %s', (_, largest, tooLarge, fault) => {
    expect(checkJson(largest, limits)).toBeUndefined()
    expect(checkJson(tooLarge, limits)).toMatchObject({ line: 1, ...fault })
  })

  test('half a million levels are a number, not a crash', () => {
    const deep = '[{"a":'.repeat(250_000)
    expect(checkJson(deep, limits)?.type).toBe('TooDeep')
    expect(checkJson(`${deep}1${'}]'.repeat(250_000)}`, endless)?.type).toBe('TooDeep')
    expect(checkJson(nested(500), endless)).toBeUndefined()
  })
})

describe('a fault says where', () => {
  test('by a path, with quotes where a name needs them', () => {
    const text = '{"content":{"assessments":[0,1,2,{"answers":{"1.1":{"score":-0}}}]}}'
    expect(pathOf(text)).toBe('content.assessments[3].answers["1.1"].score')
  })

  test('by a line and a column, however lines end', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      expect(checkJson(`[${end}1,${end}${end}  -0]`, limits)).toMatchObject({ line: 4, column: 3 })
    }
  })

  test('without what is long, unseen or half in a name', () => {
    expect(pathTo('n'.repeat(99))).toBe(`${'n'.repeat(40)}…`.replace(/.*/, '["$&"]'))
    expect(pathTo('a\\u202eb\\u0000c"'.replace('"', '\\"'))).toBe('["a\ufffdb\ufffdc\\""]')
    const path = pathOf(`${'{"abcdefghijkl👋":'.repeat(30)}-0`) ?? ''
    expect(path.length).toBeLessThanOrEqual(161)
    expect(path).toMatch(/^\["abcdefghijkl👋"\].*….*\["abcdefghijkl👋"\]$/)
    expect(path.isWellFormed()).toBe(true)
  })
})

/** One of these characters. */
function oneOf(characters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...characters.split(''))
}

function pathTo(key: string): string | undefined {
  return pathOf(`{"${key}":-0}`)
}

function pathOf(text: string): string | undefined {
  const fault = checkJson(text, limits)
  return fault && 'path' in fault ? fault.path : undefined
}

function isReadByParser(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels)
}

function list(length: number, item: string): string {
  return `[${Array.from({ length }, () => item).join(',')}]`
}

function object(size: number): string {
  return `{${Array.from({ length: size }, (_, index) => `"k${index}":1`).join(',')}}`
}
