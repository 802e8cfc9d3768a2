import type { Table } from 'dexie'
import * as v from 'valibot'
import { database } from './database'
import { assessmentRecord } from './records/assessmentRecord'
import { documentRecord } from './records/documentRecord'
import { transaction } from './transaction'

/** Sets apart what lies among the assessments and documents and is none, just as it is, so that a copy of it can take its place. */
export async function quarantineUnreadable(): Promise<void> {
  await setApart(database.table('assessments'), (record) => v.is(assessmentRecord, record))
  await setApart(database.table('documents'), (record) => v.is(documentRecord, record))
}

async function setApart(
  table: Table<unknown, unknown>,
  isReadable: (record: unknown) => boolean,
): Promise<void> {
  const all = await table.toArray()
  if (all.every(isReadable)) return
  await transaction(async () => {
    for (const key of await table.toCollection().primaryKeys()) {
      const record = await table.get(key)
      if (isReadable(record)) continue
      await database.quarantine.add({ record })
      await table.delete(key)
    }
  })
}

/** What was set apart, as a text for whoever can help. */
export async function quarantineText(): Promise<string> {
  const kept = await database.quarantine.toArray()
  return JSON.stringify(
    kept.map(({ record }) => record),
    null,
    1,
  )
}
