import { isEmptyArchive, isSameArchive, type Archive } from './archive/archive'
import { mergeArchives } from './archive/mergeArchives'
import { database } from './database'
import { putArchive, readArchive } from './storedArchive'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/** How a backup is put back. */
export type RestoreWay = 'merge' | 'replace'

export type RestoreFailure =
  | WriteFailure
  /** What was read back is not what was written; the database is as it was before. */
  | { readonly type: 'RestoreNotVerified' }
  | { readonly type: 'NothingToUndo' }

/** What the database would hold after the backup was put back this way. */
export function afterRestore(current: Archive, incoming: Archive, way: RestoreWay): Archive {
  if (way === 'merge') return mergeArchives(current, incoming)
  if (isEmptyArchive(current)) return incoming
  return { ...incoming, generation: Math.max(current.generation, incoming.generation) + 1 }
}

/** Puts a backup back: first a snapshot, then all of it in the same transaction, then read back. Can be undone once. */
export async function restoreArchive(incoming: Archive, way: RestoreWay): Promise<Archive | RestoreFailure> {
  return changeArchive(async (current) => {
    await database.snapshots.put({ id: 'before-restore', archive: current })
    return afterRestore(current, incoming, way)
  })
}

/** Takes the last restore back. What was scored since then goes with it: whoever asks says so first. */
export async function undoRestore(): Promise<Archive | RestoreFailure> {
  return changeArchive(async (current) => {
    const snapshot = await database.snapshots.get('before-restore')
    if (!snapshot) return { type: 'NothingToUndo' }
    await database.snapshots.delete('before-restore')
    return { ...snapshot.archive, generation: current.generation + 1 }
  })
}

/** Whether there is a restore that can be taken back. @throws when the database is closed. */
export async function canUndoRestore(): Promise<boolean> {
  return (await database.snapshots.count()) > 0
}

/** The restored data is right: nothing is kept for undoing any more. */
export function forgetSnapshot(): Promise<void | WriteFailure> {
  return transaction(() => database.snapshots.clear())
}

async function changeArchive(
  change: (current: Archive) => Promise<Archive | { readonly type: 'NothingToUndo' }>,
): Promise<Archive | RestoreFailure> {
  const readBack = { same: true }
  const changed = await transaction(async () => {
    const next = await change(await readArchive())
    if ('type' in next) return next
    await putArchive(next)
    readBack.same = isSameArchive(await readArchive(), next)
    // Thrown, so that the transaction takes all of it back.
    if (!readBack.same) throw new Error('read back differently')
    return next
  })
  return readBack.same ? changed : { type: 'RestoreNotVerified' }
}
