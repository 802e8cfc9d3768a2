import { database } from './database'

export async function readGeneration(): Promise<number> {
  const kept = await database.facts.get('generation')
  return kept?.key === 'generation' ? kept.value : 0
}

/** Whether nobody ever wrote in it: it was made just now. @throws when the database is closed or broken. */
export function isDatabaseNew(): Promise<boolean> {
  const written = [database.facts, database.assessments, database.documents, database.tombstones]
  return database.transaction('r', written, async () => {
    const counts = await Promise.all(written.map((table) => table.count()))
    return counts.every((count) => count === 0)
  })
}
