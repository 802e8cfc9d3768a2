import { describe, expect, test } from 'vitest'
import { isReservedName, reservedNameIn } from '../../src/lib/reservedNames'

/** As the language has them, so that one that it gets later is among them. */
const reservedNames = [...Object.getOwnPropertyNames(Object.prototype), 'prototype']

describe('a name that JavaScript uses itself', () => {
  test.each(reservedNames)('is found wherever it names something: %s', (name) => {
    expect(isReservedName(name)).toBe(true)
    const inside: unknown = JSON.parse(`{"a":[{"b":1},{"${name}":{"c":1}}]}`)
    expect(reservedNameIn(inside)).toEqual(['a', 1, name])
    expect(reservedNameIn({ a: [name, { b: name }] })).toBeUndefined()
  })

  test('is no name of a competency', () => {
    for (const name of ['1.1', 'constructors', 'x', '']) expect(isReservedName(name)).toBe(false)
  })

  test('is looked for however deep a file goes', () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(5000)}{"toString":1}${'}'.repeat(5000)}`)
    expect(reservedNameIn(deep)?.at(-1)).toBe('toString')
  })
})
