import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rooms } from './rooms.ts'

/** What the README says of each folder, from top to bottom. */
const rows = rowsIn(readFileSync('README.md', 'utf8'))
const roomsInOrder = [...rows.keys()].flatMap((name) => /^src\/(\w+)(?:\/|\.tsx)$/.exec(name)?.[1] ?? [])

describe('the README', () => {
  test('says what lies in every room, and in no other', () => {
    expect(roomsInOrder.toSorted()).toEqual(Object.keys(rooms).toSorted())
    expect(folders('src').toSorted()).toEqual(roomsInOrder.filter((room) => room !== 'main').toSorted())
  })

  test('has them in an order in which imports only point down', () => {
    const above = Object.entries(rooms).flatMap(([room, { below }]) =>
      below
        .filter((other) => roomsInOrder.indexOf(other) < roomsInOrder.indexOf(room))
        .map((other) => `${room}/ knows ${other}/, which stands above it`),
    )
    expect(above).toEqual([])
  })

  test('names every journey', () => {
    const [, journeys = ''] = (rows.get('src/features/') ?? '').split(':')
    expect((journeys.match(/\w+/g) ?? []).toSorted()).toEqual(folders('src/features').toSorted())
  })
})

/** The rows of a table of folders: what stands behind each of the names in its first column. */
function rowsIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const [, names = '', says = ''] = /^\| (`.*?`) +\| (.*?) +\|$/.exec(line) ?? []
    return [...names.matchAll(/`(.*?)`/g)].map(([, name = '']) => [name, says] as const)
  })
  return new Map(lines)
}

function folders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}
