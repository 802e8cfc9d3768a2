import { database } from './database'
import type { StoredDocument } from './documents'
import { nextRevision } from './signature'
import { newestIn } from './swapSides'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/** What was deleted, to be put back. */
export interface RemovedSide {
  readonly removed: StoredDocument
}

/**
 * Deletes the other side of a document for good, which makes the one that stays somebody's choice; answers what it deleted.
 * Nothing when it was not there any more.
 */
export function removeSide(id: string): Promise<RemovedSide | undefined | WriteFailure> {
  // Held outside: a browser may have committed a first try of which it says that it failed.
  let removed: StoredDocument | undefined
  return transaction(async () => {
    removed = (await database.documents.get(id)) ?? removed
    if (removed?.conflictOf === undefined) return undefined
    const kept: StoredDocument | undefined = await database.documents.get(removed.conflictOf)
    // Signed: where the sides had changed places on another device meanwhile, what is kept here would go with the deleted id.
    if (kept) await database.table('documents').put(await newestIn(kept, kept))
    await database.tombstones.put({ id })
    await database.documents.delete(id)
    return { removed }
  })
}

/** Under another id, because one that was deleted never comes back. */
export function putSideBack({ removed }: RemovedSide): Promise<'done' | WriteFailure> {
  const id = `${removed.conflictOf}~${crypto.randomUUID()}`
  return transaction(async () => {
    await database.table('documents').put({ ...removed, id, ...(await nextRevision(undefined)) })
    return 'done' as const
  })
}
