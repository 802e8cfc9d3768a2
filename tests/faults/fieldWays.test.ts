import { expect, test } from 'vitest'
import { fieldOf } from '../support/fieldPlaces'
import { fieldWays, standIn } from '../support/fieldWays'
import { filledRecords } from '../support/filledRecords'

const ways = Object.entries(fieldWays)

/** By name how all fields stand when what one way leads to was changed. */
function standsAfter(name: string): Readonly<Record<string, unknown>> {
  const way = fieldWays[name]
  if (!way) throw new Error(`there is no way to ${name}`)
  const tables: Readonly<Record<string, readonly { readonly id: string }[]>> = filledRecords
  const changed = (tables[way.table] ?? []).map((one) => (one.id === way.id ? way.write(one, way.to) : one))
  const after = { ...tables, [way.table]: changed }
  return Object.fromEntries(ways.map(([other, place]) => [other, standIn(after, place)]))
}

test.each(ways)('somebody who changes %s changes no other field', (name, way) => {
  const stands = ways.map(([other, { from }]) => [other, fieldOf(other) === fieldOf(name) ? way.to : from])
  expect(way.to).not.toBe(way.from)
  expect(standsAfter(name)).toEqual(Object.fromEntries(stands))
})

test('no screen has two ways to one field', () => {
  const screens = ways.map(([name, { address }]) => `${address} ${fieldOf(name)}`)
  expect(new Set(screens).size).toBe(screens.length)
})
