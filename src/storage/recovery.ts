import { Dexie } from 'dexie'
import { canonicalJson } from '../lib/canonicalJson'
import { isEmptyArchive, isSameArchive, type Archive } from './archive/archive'
import { mergeArchives } from './archive/mergeArchives'
import type { ReadArchive } from './archive/archiveText'
import { openDatabase, type OpenFailure } from './connection'
import { deleteDatabase } from './database'
import { quarantineUnreadable } from './quarantine'
import type { Recovery } from './recoveryNotice'
import { readSecondCopies, writeSecondCopy } from './secondCopy/secondCopy'
import { putArchive, readArchive } from './storedArchive'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/** Why nothing was brought back. `damaged` counts the copies that lie there and cannot be used. */
export type NotRecovered = { readonly type: 'NoCopy'; readonly damaged: number } | WriteFailure | OpenFailure

/** Fills a database that is new although there was one: the browser cleared it, or threw it away as damaged. */
export async function fillFromCopy(cause: Recovery['cause']): Promise<Recovery | NotRecovered> {
  const { newest, damaged } = await usableCopies()
  if (!newest) return { type: 'NoCopy', damaged }
  return putBack(newest, cause)
}

/**
 * Rebuilds a database that does not open. It is only deleted when a verified copy is at hand and the disk takes writes; else
 * nothing is touched.
 */
export async function rebuildFromCopy(): Promise<Recovery | NotRecovered> {
  const { newest, damaged } = await usableCopies()
  if (!newest) return { type: 'NoCopy', damaged }
  if (!(await canMakeDatabases())) return { type: 'StorageBroken', detail: 'no database can be made' }
  await deleteDatabase()
  const opened = await openDatabase()
  return opened === 'opened' ? putBack(newest, 'broken') : opened
}

/**
 * Compares the database with its copies and brings back what it lost; what cannot be read is set apart first. Answers what
 * was brought back, if anything.
 */
export async function healFromCopies(): Promise<Recovery | undefined> {
  await quarantineUnreadable()
  const { copies, newest } = await usableCopies()
  const current = await readArchive()
  const fitting = copies.filter(({ archive }) => archive.generation >= current.generation)
  const whole = allOf(current, fitting)
  if (newest && !isSameArchive(whole, current)) {
    const healed = await transaction(async () => putArchive(allOf(await readArchive(), fitting)))
    if (!healed) {
      return { cause: 'incomplete', copied: newest.made, assessments: countChanged(current, whole) }
    }
  }
  const isBehind = newest ? !isSameArchive(newest.archive, whole) : !isEmptyArchive(whole)
  if (isBehind) await writeSecondCopy()
  return undefined
}

interface UsableCopies {
  readonly copies: readonly ReadArchive[]
  readonly newest: ReadArchive | undefined
  readonly damaged: number
}

async function usableCopies(): Promise<UsableCopies> {
  const read = await readSecondCopies()
  if (read.type !== 'CopiesRead') return { copies: [], newest: undefined, damaged: 0 }
  const copies = read.copies.filter(({ archive }) => !isEmptyArchive(archive))
  return { copies, newest: copies[0], damaged: read.damaged }
}

async function putBack(copy: ReadArchive, cause: Recovery['cause']): Promise<Recovery | NotRecovered> {
  const failure = await transaction(() => putArchive(copy.archive))
  if (failure) return failure
  return isSameArchive(await readArchive(), copy.archive)
    ? { cause, copied: copy.made, assessments: copy.archive.assessments.length }
    : { type: 'WriteFailed', reason: 'unknown', detail: 'read back differently' }
}

function allOf(current: Archive, copies: readonly ReadArchive[]): Archive {
  return copies.reduce((whole, { archive }) => mergeArchives(whole, archive), current)
}

function countChanged(before: Archive, after: Archive): number {
  const known = new Map(before.assessments.map((record) => [record.id, canonicalJson(record)]))
  return after.assessments.filter((record) => known.get(record.id) !== canonicalJson(record)).length
}

/** Whether the browser makes and fills another database: then it is this one that is broken, and not the disk. */
async function canMakeDatabases(): Promise<boolean> {
  const probe = new Dexie('groeispiegel-probe', { chromeTransactionDurability: 'strict' })
  probe.version(1).stores({ records: 'id' })
  try {
    await probe.table('records').put({ id: 1, filler: 'x'.repeat(200_000) })
    await probe.delete()
    return true
  } catch {
    probe.close()
    return false
  }
}
