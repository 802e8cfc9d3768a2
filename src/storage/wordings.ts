import { wordingId, wordings } from '../domain/documents/wording'
import type { ProfileWording } from '../domain/profile'
import { wordingOf } from '../domain/wordingOf'
import { database } from './database'
import { valueIn, type StoredDocument } from './documents'
import { nextRevision } from './signature'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/** Keeps the words of this version, unless they are kept already: the first ones stay. */
export function keepWording(profile: ProfileWording): Promise<'kept' | WriteFailure> {
  return transaction(() => putWording(profile))
}

/** The same, only within a transaction. */
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

/** What is kept of this version as it was written; undefined when nothing is. */
export function keptWording(
  documents: readonly StoredDocument[],
  version: { readonly id: string; readonly version: string },
): object | undefined {
  const record = documents.find(({ id }) => id === wordingId(version))
  return record && valueIn(wordings, record)?.content
}
