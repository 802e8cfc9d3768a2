import { database } from './database'

/** The name by which this device signs what it writes; made when it first writes. Only within a transaction that may write. */
export async function thisDevice(): Promise<string> {
  const kept = await database.facts.get('device')
  if (kept?.key === 'device') return kept.value
  const value = crypto.randomUUID().slice(0, 13)
  await database.facts.put({ key: 'device', value })
  return value
}

export async function readGeneration(): Promise<number> {
  const kept = await database.facts.get('generation')
  return kept?.key === 'generation' ? kept.value : 0
}

/** Whether nobody ever wrote in it: it was made just now. @throws when the database is closed or broken. */
export async function isDatabaseNew(): Promise<boolean> {
  const counts = await Promise.all([
    database.facts.count(),
    database.assessments.count(),
    database.documents.count(),
    database.tombstones.count(),
  ])
  return counts.every((count) => count === 0)
}
