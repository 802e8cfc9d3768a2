import { Dexie } from 'dexie'
import { isSameArchive, type Archive } from './archive/archive'
import type { ReadArchive } from './archive/archiveText'
import { countNew } from './archive/countKinds'
import { mergeArchives } from './archive/mergeArchives'
import { openDatabase, type OpenFailure } from './connection'
import { deleteDatabase } from './database'
import { readRawStorage, type RawStorage } from './rawStorage'
import type { Recovery } from './recoveryNotice'
import { readSecondCopies } from './secondCopy/secondCopy'
import { wholeOfCopies } from './secondCopy/wholeOfCopies'
import { putArchive, readArchive } from './storedArchive'
import { transaction } from './transaction'
import { upgradeInPlace } from './upgradeInPlace'
import type { WriteFailure } from './writeFailure'

/** Why nothing was brought back. `damaged` counts the copies that lie there and cannot be used. */
export type NotRecovered = { readonly type: 'NoCopy'; readonly damaged: number } | WriteFailure | OpenFailure

/** Fills a database that is new although there was one: the browser cleared it, or threw it away as damaged. */
export async function fillFromCopy(cause: Recovery['cause']): Promise<Recovery | NotRecovered> {
  const { whole, damaged } = await usableCopies()
  return whole ? putBack(whole, cause) : { type: 'NoCopy', damaged }
}

/**
 * Makes a database that does not open one that does. One that can still be read is never deleted, however it fails to open: it
 * holds more than its copies, and a later version may know better. Only one that cannot is deleted, when a verified copy is at
 * hand and the disk takes writes; else nothing is touched.
 * @returns `opened` when all that lay there is still there.
 */
export async function rebuildFromCopy(): Promise<'opened' | Recovery | NotRecovered> {
  const lying = await readLying()
  if (lying === 'silent') return { type: 'StorageSilent' }
  const holdsNothing =
    lying === 'unreadable' || Object.values(lying.tables).every((list) => list.length === 0)
  return holdsNothing ? makeAnew() : openLying(lying)
}

/** How long a database that does not open may take to be read, in milliseconds. */
const timeoutMs = 10_000

async function readLying(): Promise<RawStorage | 'unreadable' | 'silent'> {
  const silence = new Promise<'silent'>((resolve) => {
    setTimeout(() => resolve('silent'), timeoutMs)
  })
  return Promise.race([readRawStorage().catch(() => 'unreadable' as const), silence])
}

async function openLying(lying: RawStorage): Promise<'opened' | OpenFailure> {
  const opened = await openDatabase()
  if (opened === 'opened' || opened.type !== 'StorageBroken') return opened
  try {
    await upgradeInPlace(lying)
  } catch (error) {
    return { type: 'StorageBroken', detail: String(error) }
  }
  return openDatabase()
}

async function makeAnew(): Promise<Recovery | NotRecovered> {
  const { whole, damaged } = await usableCopies()
  if (!whole) return { type: 'NoCopy', damaged }
  if (!(await canMakeDatabases())) return { type: 'StorageBroken', detail: 'no database can be made' }
  await deleteDatabase()
  const opened = await openDatabase()
  return opened === 'opened' ? putBack(whole, 'broken') : opened
}

async function usableCopies(): Promise<{ readonly whole?: ReadArchive; readonly damaged: number }> {
  const read = await readSecondCopies()
  if (read.type !== 'CopiesRead') return { damaged: 0 }
  const whole = wholeOfCopies(read.copies)
  return { damaged: read.damaged, ...(whole && { whole }) }
}

async function putBack(copy: ReadArchive, cause: Recovery['cause']): Promise<Recovery | NotRecovered> {
  // As it was before the first try: a browser may have committed one of which it says that it failed.
  let current: Archive | undefined
  const put = await transaction(async () => {
    current ??= await readArchive()
    const archive = mergeArchives(await readArchive(), copy.archive)
    await putArchive(archive)
    return { archive, brought: countNew(current, archive) }
  })
  if ('type' in put) return put
  return isSameArchive(await readArchive(), put.archive)
    ? { cause, copied: copy.made, brought: put.brought }
    : { type: 'WriteFailed', reason: 'unknown', detail: 'read back differently' }
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
