import { database } from './database'
import { thisDevice } from './facts'
import { newestIn } from './newestIn'
import type { DocumentRecord } from './records/documentRecord'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/**
 * Deletes the other side of a document for good, which makes the one that stays somebody's choice; answers what it deleted.
 * Nothing when it was not there any more.
 */
export function removeSide(id: string): Promise<DocumentRecord | undefined | WriteFailure> {
  return transaction(async () => {
    const removed = await database.documents.get(id)
    if (removed?.conflictOf === undefined) return undefined
    const kept = await database.documents.get(removed.conflictOf)
    // Signed: where the sides had changed places on another device meanwhile, what is kept here would go with the deleted id.
    if (kept) await database.table('documents').put(newestIn(kept, kept, await thisDevice()))
    await database.tombstones.put({ id })
    await database.documents.delete(id)
    return removed
  })
}

/** Under another id, because one that was deleted never comes back. */
export function putSideBack(removed: DocumentRecord): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    const id = `${removed.conflictOf}~${crypto.randomUUID()}`
    await database
      .table('documents')
      .put({ ...removed, id, revision: 1, writers: { [await thisDevice()]: 1 } })
    return 'done' as const
  })
}
