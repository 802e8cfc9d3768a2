import { database } from '../../src/storage/database'
import type { Stand } from './choicePlaces'
import { filledRecords } from './filledRecords'
import type { FieldWay } from './fieldWays'
import { aDatabaseWith } from './storage'

/** The real database with something in every field. */
export async function filledDatabase(): Promise<void> {
  await aDatabaseWith()
  for (const [table, records] of Object.entries(filledRecords))
    await database.table(table).bulkPut([...records])
}

/** How a field stands in the database. */
export async function storedStand({ table, id, read }: FieldWay): Promise<Stand> {
  return read(await database.table(table).get(id))
}

/** As another window stores it. */
export async function writtenElsewhere({ table, id, write }: FieldWay, stand: Stand): Promise<void> {
  await database.table(table).put(write(await database.table(table).get(id), stand))
}
