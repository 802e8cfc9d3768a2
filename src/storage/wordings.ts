import { wordingId, wordings } from '../domain/documents/wording'
import type { ProfileWording } from '../domain/profile'
import { wordingOf } from '../domain/wordingOf'
import { database } from './database'
import { valueIn, type StoredDocument } from './documents'
import type { AssessmentRecord } from './records/assessmentRecord'
import { nextRevision } from './signature'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/** Keeps the words of a version that something is finished in, unless they are kept already: the first ones stay. */
export function keepWording(profile: ProfileWording): Promise<'kept' | 'not-needed' | WriteFailure> {
  return transaction(async () => {
    const all = await database.assessments.toArray()
    return all.some((one) => isFinishedIn(one, profile)) ? putWording(profile) : 'not-needed'
  })
}

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

function isFinishedIn({ status, profile }: AssessmentRecord, { id, version }: ProfileWording): boolean {
  return status === 'sealed' && profile.id === id && profile.version === version
}

/** The same, whatever is finished; only within a transaction. */
export async function putWording(profile: ProfileWording): Promise<'kept'> {
  const id = wordingId(profile)
  if ((await database.documents.get(id)) === undefined) {
    await database.documents.put({
      id,
      kind: 'wording',
      ...(await nextRevision(undefined)),
      content: { ...wordingOf(profile) },
    })
  }
  return 'kept'
}

/** What is kept of any version, as it was written. */
export function keptWordings(
  documents: readonly StoredDocument[],
): readonly { readonly id: string; readonly content: object }[] {
  return documents.flatMap((record) => {
    const kept = record.kind === 'wording' ? valueIn(wordings, record) : undefined
    return kept ? [{ id: record.id, content: kept.content }] : []
  })
}
