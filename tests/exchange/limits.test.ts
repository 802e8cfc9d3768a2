import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { limits } from '../../src/exchange/limits'

test('every limit stands in docs/safety.md as it is', () => {
  const document = readFileSync('docs/safety.md', 'utf8')
  const values = Object.entries(limits).flatMap(([name, value]): readonly (readonly [string, number])[] =>
    typeof value === 'number'
      ? [[name, value]]
      : Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, one] as const),
  )
  const expected = Object.fromEntries(values.map(([name, value]) => [name, value.toLocaleString('en-US')]))
  const rows = [...document.matchAll(/^\| `([\w.]+)` +\| ([\d,]+) /gm)]
  const written = Object.fromEntries(rows.map(([, name = '', value]) => [name, value]))
  expect(written).toEqual(expected)
})
