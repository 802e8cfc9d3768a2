import { database } from './database'

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
