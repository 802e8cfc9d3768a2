import * as v from 'valibot'
import { archiveSchema, isEmptyArchive, isSameArchive, type Archive } from './archive/archive'
import { archiveFormat } from './archive/archiveText'
import { mergeArchives } from './archive/mergeArchives'
import { upgradeContent } from './archive/upgradeContent'
import { database } from './database'
import type { SnapshotRecord } from './records/snapshotRecord'
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

/**
 * What the database would hold after the backup was put back this way. How often everything was replaced is counted by this
 * device alone: it orders its own copies, and a file may say any number.
 */
export function afterRestore(current: Archive, incoming: Archive, way: RestoreWay): Archive {
  const { generation } = current
  if (way === 'merge') return { ...mergeArchives(current, incoming), generation }
  return { ...incoming, generation: isEmptyArchive(current) ? generation : generation + 1 }
}

/** Puts a backup back: first a snapshot, then all of it in the same transaction, then read back. Can be undone once. */
export async function restoreArchive(incoming: Archive, way: RestoreWay): Promise<Archive | RestoreFailure> {
  const mark = crypto.randomUUID()
  const isDone = async () => (await database.snapshots.get('before-restore'))?.mark === mark
  return changeArchive(isDone, async (current) => {
    await database.snapshots.put({ id: 'before-restore', format: archiveFormat, archive: current, mark })
    return afterRestore(current, incoming, way)
  })
}

/** Takes the last restore back. What was scored since then goes with it: whoever asks says so first. */
export async function undoRestore(): Promise<Archive | RestoreFailure> {
  const isDone = async () => !(await canUndoRestore())
  return changeArchive(isDone, async (current) => {
    const snapshot = await database.snapshots.get('before-restore')
    if (!snapshot) return { type: 'NothingToUndo' }
    await database.snapshots.delete('before-restore')
    return { ...archiveIn(snapshot), generation: current.generation + 1 }
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

/** What it holds, in the format of today. @throws when a record in it cannot be read: then nothing is changed. */
function archiveIn({ archive, format = 2 }: SnapshotRecord): Archive {
  return v.parse(snapshotSchema, { ...upgradeContent(archive, format), generation: 0 })
}

const snapshotSchema = v.omit(archiveSchema, ['places'])

/** @param isDone whether it was committed before, in a try of which the browser said that it failed. */
async function changeArchive(
  isDone: () => Promise<boolean>,
  change: (current: Archive) => Promise<Archive | { readonly type: 'NothingToUndo' }>,
): Promise<Archive | RestoreFailure> {
  const readBack = { same: true }
  let wasTried = false
  const changed = await transaction(async () => {
    if (wasTried && (await isDone())) return readArchive()
    wasTried = true
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
