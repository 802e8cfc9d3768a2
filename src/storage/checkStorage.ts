import type { Instant } from '../lib/instant'
import { isSameArchive, type Archive } from './archive/archive'
import { countKinds, type KindCounts } from './archive/countKinds'
import { connectionState } from './connection'
import { database } from './database'
import type { QuarantineRecord } from './records/quarantineRecord'
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
      readonly kinds: KindCounts
      readonly answers: number
      /** How many records could not be read, and were set apart just now. */
      readonly setApart: number
      /** Of how many of them no copy took the place. */
      readonly missed: number
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
  const { status } = connectionState.get()
  if (status !== 'open') return { type: 'CheckImpossible', status }
  try {
    return await check()
  } catch (error) {
    return { type: 'CheckFailed', detail: String(error) }
  }
}

async function check(): Promise<StorageCheck> {
  const before = { copies: await readSecondCopies(), apart: await database.quarantine.count() }
  const repaired = await healFromCopies()
  const archive = await readArchive()
  const apart = (await database.quarantine.toArray()).slice(before.apart)
  return {
    type: 'StorageChecked',
    kinds: countKinds(archive),
    answers: answersIn(archive),
    setApart: apart.length,
    missed: apart.length - countIn(archive, apart),
    copy: await checkCopies(before.copies),
    ...(repaired && { repaired }),
  }
}

/** Of how many something that can be read lies in their place. */
function countIn({ assessments, documents }: Archive, apart: readonly QuarantineRecord[]): number {
  const there = new Set<unknown>([...assessments, ...documents].map(({ id }) => id))
  const hasPlace = (record: unknown) =>
    typeof record === 'object' && record !== null && 'id' in record && there.has(record.id)
  return apart.filter(({ record }) => hasPlace(record)).length
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

/** All that was answered in any version of any assessment. */
function answersIn({ assessments }: Archive): number {
  return assessments.reduce((sum, one) => sum + Object.keys(one.answers).length, 0)
}
