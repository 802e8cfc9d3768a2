import type { Instant } from '../lib/instant'
import { isSameArchive, type Archive } from './archive/archive'
import { connectionNow } from './connection'
import { database } from './database'
import { healFromCopies } from './recovery'
import type { Recovery } from './recoveryNotice'
import {
  readSecondCopies,
  writeSecondCopy,
  type CopyOutcome,
  type CopyReading,
} from './secondCopy/secondCopy'
import { readArchive } from './storedArchive'

/** How the second copy stands, after what could be repaired was repaired. */
export type CheckedCopy =
  | {
      readonly type: 'CopyGood'
      readonly made: Instant
      /** How many files could not be used when the check began. */
      readonly damaged: number
      /** Why a new one was made just now. */
      readonly renewed?: 'missing' | 'behind' | 'damaged'
    }
  | Exclude<CopyOutcome, { readonly type: 'CopyWritten' }>

export type StorageCheck =
  | {
      readonly type: 'StorageChecked'
      readonly moments: number
      readonly answers: number
      /** How many records could not be read, and were set apart just now. */
      readonly setApart: number
      /** What was brought back from the second copy. */
      readonly repaired?: Recovery
      readonly copy: CheckedCopy
    }
  /** The database is closed, or of a newer version of the app. */
  | { readonly type: 'CheckImpossible'; readonly status: 'read-only' | 'lost' | 'taken-over' }
  | { readonly type: 'CheckFailed'; readonly detail: string }

/**
 * Reads every record and both copies, repairs what can be repaired and tells all of it. What could not be read is set apart
 * and nothing is deleted.
 */
export async function checkStorage(): Promise<StorageCheck> {
  const { status } = connectionNow()
  if (status !== 'open') return { type: 'CheckImpossible', status }
  try {
    return await check()
  } catch (error) {
    return { type: 'CheckFailed', detail: String(error) }
  }
}

async function check(): Promise<StorageCheck> {
  const before = { copies: await readSecondCopies(), setApart: await database.quarantine.count() }
  const repaired = await healFromCopies()
  const archive = await readArchive()
  const setApart = (await database.quarantine.count()) - before.setApart
  const copy = await checkCopies(before.copies)
  return { type: 'StorageChecked', ...countsOf(archive), setApart, copy, ...(repaired && { repaired }) }
}

async function checkCopies(before: CopyReading): Promise<CheckedCopy> {
  if (before.type !== 'CopiesRead') return before
  const written = await writeSecondCopy()
  if (written.type !== 'CopyWritten') return written
  const after = await readSecondCopies()
  if (after.type !== 'CopiesRead') return after
  const [newest] = after.copies
  if (!newest || !isSameArchive(newest.archive, await readArchive())) {
    return { type: 'CopyFailed', reason: 'unknown', detail: 'read back differently' }
  }
  const { damaged, copies } = before
  const good = { type: 'CopyGood', made: newest.made, damaged } as const
  const isNew = !copies[0] || !isSameArchive(copies[0].archive, newest.archive)
  if (!isNew) return good
  return { ...good, renewed: damaged > 0 ? 'damaged' : copies.length > 0 ? 'behind' : 'missing' }
}

/** Measuring moments, of which the versions count as one, and all that was answered in any of them. */
function countsOf({ assessments }: Archive): { readonly moments: number; readonly answers: number } {
  const moments = new Set(assessments.map(({ original }) => original)).size
  const answers = assessments.reduce((sum, one) => sum + Object.keys(one.answers).length, 0)
  return { moments, answers }
}
