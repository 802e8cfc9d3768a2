import { wordings } from '../domain/documents/wording'
import { wordingId } from '../domain/wordingId'
import type { ProfileWording } from '../domain/profile'
import { wordingOf } from '../domain/wordingOf'
import { database } from './database'
import { valueIn, type StoredDocument } from './documents'
import type { AssessmentRecord } from './records/assessmentRecord'
import { readOnce } from './readOnce'
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
  return documents.flatMap((record) => (record.kind === 'wording' && readKept(record)) || [])
}

const readKept = readOnce((record: StoredDocument) => {
  const kept = valueIn(wordings, record)
  return kept && { id: record.id, content: kept.content }
})
