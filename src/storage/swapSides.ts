import { database } from './database'
import type { DocumentKind } from './documents'
import type { DocumentWriter } from './documentWriter'
import { thisDevice } from './facts'
import { newestIn } from './newestIn'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/**
 * Lets the two sides of a document change places, so that nothing is lost and once more is as before. Each stays under its
 * own id and is signed as changed here: no older backup undoes it.
 * @param writer of whom words may still be on their way; they belong to the side that was seen.
 */
export async function swapSides(
  other: string,
  writer?: Pick<DocumentWriter<DocumentKind>, 'flush' | 'state'>,
): Promise<'done' | WriteFailure> {
  await writer?.flush()
  const failure = writer?.state().failure
  if (failure) return failure
  return transaction(async () => {
    const hidden = await database.documents.get(other)
    const seen = await database.documents.get(hidden?.conflictOf ?? '')
    // Another tab may have deleted one.
    if (!hidden || seen?.kind !== hidden.kind) return 'done' as const
    const device = await thisDevice()
    await database.table('documents').put(newestIn(seen, hidden, device))
    await database.table('documents').put(newestIn(hidden, seen, device))
    return 'done' as const
  })
}
