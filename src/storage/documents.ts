import { database } from './database'
import { thisDevice } from './facts'
import type { DocumentRecord } from './records/documentRecord'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

type Of<K extends DocumentRecord['kind']> = Extract<DocumentRecord, { readonly kind: K }>
type Signature = 'id' | 'kind' | 'revision' | 'writers' | 'conflictOf'
export type DocumentBody<K extends DocumentRecord['kind']> = Omit<Of<K>, Signature>

/**
 * One pure change to a document, in one transaction: the function sees what is stored now, so that two tabs lose nothing.
 * @param change sees undefined when there is none yet.
 */
export function updateDocument<K extends DocumentRecord['kind']>(
  kind: K,
  id: string,
  change: (before: DocumentBody<K> | undefined) => DocumentBody<K>,
): Promise<DocumentBody<K> | WriteFailure> {
  return transaction(async () => {
    const before = await database.documents.get(id)
    const known = before !== undefined && isOf(kind, before) ? before : undefined
    const body = change(known)
    const revision = (before?.revision ?? 0) + 1
    const writers = { ...before?.writers, [await thisDevice()]: revision }
    await database.table('documents').put({ ...known, ...body, kind, id, revision, writers })
    return body
  })
}

/** Deletes documents for good; their ids stay behind, so that no copy and no other device brings them back. */
export function removeDocuments(ids: readonly string[]): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    await database.tombstones.bulkPut(ids.map((id) => ({ id })))
    await database.documents.bulkDelete([...ids])
    return 'done' as const
  })
}

function isOf<K extends DocumentRecord['kind']>(
  kind: K,
  document: DocumentRecord,
): document is Of<K> & DocumentRecord {
  return document.kind === kind
}
