import * as v from 'valibot'
import { database } from './database'
import { assessmentRecord } from './records/assessmentRecord'
import { transaction } from './transaction'

/** Sets apart what lies among the assessments and is none, just as it is, so that a copy of it can take its place. */
export async function quarantineUnreadable(): Promise<void> {
  const unreadable = (await database.assessments.toArray()).some((record) => !isReadable(record))
  if (!unreadable) return
  await transaction(async () => {
    const keys = await database.assessments.toCollection().primaryKeys()
    for (const key of keys) {
      const record: unknown = await database.assessments.get(key)
      if (isReadable(record)) continue
      await database.quarantine.add({ record })
      await database.assessments.delete(key)
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

function isReadable(record: unknown): boolean {
  return v.is(assessmentRecord, record)
}
