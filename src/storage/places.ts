import type { AssessmentId } from '../domain/assessment'
import type { CompetencyId } from '../domain/profile'
import { database } from './database'

/**
 * Remembers the question that somebody looks at, for resuming. It is no answer: when it cannot be stored, resuming falls
 * back on the first open question.
 */
export async function rememberPlace(assessment: AssessmentId, competency: CompetencyId): Promise<void> {
  await database.places.put({ assessment, competency }).catch(() => undefined)
}

/** On *Controle* somebody stands at no question: resuming takes the first open one, or *Controle* itself. */
export async function forgetPlace(assessment: AssessmentId): Promise<void> {
  await database.places.delete(assessment).catch(() => undefined)
}

/** By assessment: the competency somebody stood at last. @throws when the database is closed or broken. */
export async function readPlaces(): Promise<ReadonlyMap<string, string>> {
  const places = await database.places.toArray()
  return new Map(places.map(({ assessment, competency }) => [assessment, competency]))
}
