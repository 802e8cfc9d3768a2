import { openDatabase, reconnect, setReadOnly, type OpenFailure } from './connection'
import { isDatabaseNew } from './facts'
import { wasInstalled } from './installed'
import { nothingRead, readStored, type Read } from './readStored'
import { recordToAssessment } from './records/assessmentRecord'
import { recoveryNotice, type Recovery } from './recoveryNotice'
import { storageManager } from './storageStatus'
import { writeFailure } from './writeFailure'

/** Why the app cannot start with what somebody wrote. */
export type StartStorageFailure =
  | OpenFailure
  /** There were assessments here, the browser cleared them, and no copy is left. */
  | { readonly type: 'StorageGone'; readonly damagedCopies: number }

/** The waits before each try to open a database that gives an error, in milliseconds. */
const waits = [0, 400, 1500]

/**
 * Opens the database and reads it. What is gone or broken is brought back from the second copy, and told; a database of a newer
 * app is only read.
 */
export async function startStorage(): Promise<Read | StartStorageFailure> {
  const opened = await openPatiently()
  if (opened === 'opened') return readOrRefill()
  if (opened.type === 'StorageTooNew') return readOnly()
  if (opened.type !== 'StorageBroken') return opened
  return (await rebuild()) ?? opened
}

/** Undefined when that cannot be done: a browser may refuse to delete what it cannot open. */
async function rebuild(): Promise<Read | undefined> {
  try {
    const { rebuildFromCopy } = await import('./bringAllBack')
    const rebuilt = await rebuildFromCopy()
    if (rebuilt === 'opened') return await readStored()
    return 'cause' in rebuilt ? await announceAndRead(rebuilt) : undefined
  } catch {
    return undefined
  }
}

async function openPatiently(): Promise<'opened' | OpenFailure> {
  let opened = await openDatabase()
  for (const wait of waits.slice(1)) {
    if (opened === 'opened' || opened.type !== 'StorageBroken') break
    await new Promise((resolve) => setTimeout(resolve, wait))
    opened = await openDatabase()
  }
  return opened
}

/** A browser may close the database between opening and reading: then it is opened once more. */
async function readOrRefill(isSecond = false): Promise<Read | StartStorageFailure> {
  try {
    // At the same time: one after the other would make the first screen wait once more.
    const [isNew, read] = await Promise.all([isDatabaseNew(), readStored()])
    const expected = isNew && (wasInstalled() || (await haveCopies()))
    return expected ? await restoreFromCopy() : read
  } catch (error) {
    const isClosed = writeFailure(error).reason === 'closed'
    if (isClosed && !isSecond && (await reconnect())) return readOrRefill(true)
    return { type: 'StorageBroken', detail: String(error) }
  }
}

async function restoreFromCopy(): Promise<Read | StartStorageFailure> {
  const { fillFromCopy } = await import('./bringAllBack')
  const filled = await fillFromCopy('gone')
  if ('cause' in filled) return announceAndRead(filled)
  if (filled.type === 'WriteFailed') return { type: 'StorageBroken', detail: filled.detail }
  if (filled.type !== 'NoCopy') return filled
  if (!wasInstalled() && filled.damaged === 0) return readStored()
  return { type: 'StorageGone', damagedCopies: filled.damaged }
}

async function announceAndRead(recovery: Recovery): Promise<Read> {
  if (recovery.brought.size > 0) recoveryNotice.set(recovery)
  return readStored()
}

/** An older app on a newer database, as after a server went back to an older version: everything can be seen, nothing changed. */
async function readOnly(): Promise<Read | StartStorageFailure> {
  try {
    const { readRawStorage } = await import('./rawStorage')
    const { tables } = await readRawStorage()
    const records = tables['assessments'] ?? []
    const assessments = records.map(recordToAssessment).filter((one) => one !== undefined)
    setReadOnly()
    const unreadable = records.length - assessments.length
    return { ...nothingRead, assessments: { assessments, unreadable, asOf: 0 } }
  } catch {
    return { type: 'StorageTooNew' }
  }
}

/** Whether the browser's private files hold copies. On a first visit that costs nothing. */
async function haveCopies(): Promise<boolean> {
  try {
    const root = await storageManager()?.getDirectory?.()
    return (await root?.getDirectoryHandle('groeispiegel-copies')) !== undefined
  } catch {
    return false
  }
}
