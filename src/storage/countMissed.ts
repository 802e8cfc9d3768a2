import { database } from './database'
import type { QuarantineRecord } from './records/quarantineRecord'

/**
 * How many of what was set apart are missed: not what a good copy took the place of.
 * @param known the ids of the assessments that are there. @throws when the database is closed or broken.
 */
export async function countMissed(
  apart: readonly QuarantineRecord[],
  known: readonly string[],
): Promise<number> {
  if (apart.length === 0) return 0
  const there = new Set<unknown>([...known, ...(await database.documents.toCollection().primaryKeys())])
  return apart.filter(({ record }) => !there.has(idOf(record))).length
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined
}
