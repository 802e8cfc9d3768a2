import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { limits } from '../../src/exchange/limits'

test('every limit stands in docs/safety.md as it is', () => {
  const document = readFileSync('docs/safety.md', 'utf8')
  const { json, ...rest } = limits
  const inJson = Object.entries(json).map(([name, value]) => [`json.${name}`, value] as const)
  const expected = Object.fromEntries(
    [...Object.entries(rest), ...inJson].map(([name, value]) => [name, value.toLocaleString('en-US')]),
  )
  const rows = [...document.matchAll(/^\| `([\w.]+)` +\| ([\d,]+) /gm)]
  const written = Object.fromEntries(rows.map(([, name = '', value]) => [name, value]))
  expect(written).toEqual(expected)
})
