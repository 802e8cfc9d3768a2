import { wordingId } from '../domain/wordingId'
import { database } from './database'
import type { AssessmentRecord } from './records/assessmentRecord'

/** Of which versions something is finished whose words are not kept. @throws when the database is closed or broken. */
export async function versionsWithoutWords(): Promise<readonly AssessmentRecord['profile'][]> {
  const [all, ids] = await Promise.all([
    database.assessments.toArray(),
    database.documents.toCollection().primaryKeys(),
  ])
  const finished = new Map(
    all.flatMap((one) => (one.status === 'sealed' ? [[wordingId(one.profile), one.profile] as const] : [])),
  )
  return [...finished].flatMap(([id, version]) => (ids.includes(id) ? [] : [version]))
}
