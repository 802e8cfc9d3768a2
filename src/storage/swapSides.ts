import { flushAutosave, autosaveState } from './autosave/queue'
import { database } from './database'
import type { StoredDocument } from './documents'
import { OneWrite } from './oneWrite'
import { nextRevision } from './signature'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/**
 * Lets the two sides of a document change places, so that nothing is lost and once more is as before. Each stays under its
 * own id and is signed as changed here: no older backup undoes it. What is still on its way belongs to the side that was seen.
 */
export async function swapSides(other: string): Promise<'done' | WriteFailure> {
  await flushAutosave()
  const { failure } = autosaveState.get()
  if (failure) return failure
  const write = new OneWrite<StoredDocument>()
  return transaction(async () => {
    const hidden: StoredDocument | undefined = await database.documents.get(other)
    const seen: StoredDocument | undefined = await database.documents.get(hidden?.conflictOf ?? '')
    // Another tab may have deleted one.
    if (!hidden || seen?.kind !== hidden.kind || write.isDone(hidden)) return 'done' as const
    await put(await newestIn(seen, hidden))
    await put(write.tries(await newestIn(hidden, seen)))
    return 'done' as const
  })
}

/**
 * The content of one document as the newest change of another, or of itself. What a later version of the app wrote goes
 * along with the content that it belongs to. Only within a transaction.
 */
export async function newestIn(place: StoredDocument, content: StoredDocument): Promise<StoredDocument> {
  const { id, conflictOf } = place
  const { conflictOf: _its, ...said } = content
  return { ...said, ...(conflictOf !== undefined && { conflictOf }), id, ...(await nextRevision(place)) }
}

function put(record: StoredDocument): Promise<unknown> {
  return database.table('documents').put(record)
}
