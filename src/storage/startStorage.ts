import { openDatabase, setReadOnly, type OpenFailure } from './connection'
import { isDatabaseNew } from './facts'
import { wasInstalled } from './installed'
import { nothingStored, readStored, type Stored } from './readStored'
import { recordToAssessment } from './records/assessmentRecord'
import { tellRecovery, type Recovery } from './recoveryNotice'
import { storageManager } from './storageStatus'

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
export async function startStorage(): Promise<Stored | StartStorageFailure> {
  const opened = await openPatiently()
  if (opened === 'opened') return readOrRefill()
  if (opened.type === 'StorageTooNew') return readOnly()
  if (opened.type !== 'StorageBroken') return opened
  return (await rebuild()) ?? opened
}

/** Undefined when that cannot be done: a browser may refuse to delete what it cannot open. */
async function rebuild(): Promise<Stored | undefined> {
  try {
    const { rebuildFromCopy } = await import('./recovery')
    const rebuilt = await rebuildFromCopy()
    return 'cause' in rebuilt ? await told(rebuilt) : undefined
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

async function readOrRefill(): Promise<Stored | StartStorageFailure> {
  try {
    const expected = (await isDatabaseNew()) && (wasInstalled() || (await haveCopies()))
    return expected ? await refill() : await readStored()
  } catch (error) {
    return { type: 'StorageBroken', detail: String(error) }
  }
}

async function refill(): Promise<Stored | StartStorageFailure> {
  const { fillFromCopy } = await import('./recovery')
  const filled = await fillFromCopy('gone')
  if ('cause' in filled) return told(filled)
  if (filled.type === 'WriteFailed') return { type: 'StorageBroken', detail: filled.detail }
  if (filled.type !== 'NoCopy') return filled
  if (!wasInstalled() && filled.damaged === 0) return readStored()
  return { type: 'StorageGone', damagedCopies: filled.damaged }
}

async function told(recovery: Recovery): Promise<Stored> {
  tellRecovery(recovery)
  return readStored()
}

/** An older app on a newer database, as after a server went back to an older version: everything can be seen, nothing changed. */
async function readOnly(): Promise<Stored | StartStorageFailure> {
  try {
    const { readRawStorage } = await import('./rawStorage')
    const { tables } = await readRawStorage()
    const records = tables['assessments'] ?? []
    const assessments = records.map(recordToAssessment).filter((one) => one !== undefined)
    setReadOnly()
    const unreadable = records.length - assessments.length
    return { ...nothingStored, assessments, unreadable }
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
