import { connectionState, rememberHasData, reconnect } from './connection'
import { database } from './database'
import { isDiskUntrusted, distrustDisk } from './untrustedDisk'
import { missingCopy } from './withoutCopy'
import { writeFailure, type WriteFailure } from './writeFailure'

/**
 * All of it or nothing, and not done before it is on the disk. There are three outcomes: stored; stored without the second
 * copy, where one is needed (`withoutCopy`); and not stored, a failure, and whoever asked still holds the words.
 *
 * When the browser had closed the database it is opened again and the work is done once more; a browser may have committed
 * the first time, so the work has to be one that can be done twice (`OneWrite`).
 *
 * @param onCommit told what is on the disk before its second copy is made: a screen reads it from that moment.
 */
export async function transaction<T>(
  work: () => Promise<T>,
  onCommit?: (result: T) => void,
): Promise<T | WriteFailure> {
  if (connectionState.get().status === 'read-only')
    return { type: 'WriteFailed', reason: 'read-only', detail: '' }
  const done = await attempt(work)
  if (!done.failure) return stored(done.result, onCommit)
  if (done.failure.reason !== 'closed' || !(await reconnect())) return failed(done.failure)
  const again = await attempt(work)
  return again.failure ? failed(again.failure) : stored(again.result, onCommit)
}

type Attempt<T> = { readonly result: T; readonly failure?: never } | { readonly failure: WriteFailure }

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { result: await database.transaction('rw', database.tables, work) }
  } catch (error) {
    return { failure: writeFailure(error) }
  }
}

async function stored<T>(result: T, onCommit?: (result: T) => void): Promise<T> {
  onCommit?.(result)
  // What is committed is committed, whatever cannot be noted of it.
  await rememberHasData().catch(() => undefined)
  await copyWhereNeeded()
  return result
}

/**
 * After a write that failed for lack of room, a browser may throw the whole database away at its next start, with all that it
 * acknowledged in between. From then on nothing counts as saved in full before the second copy holds it too.
 */
async function copyWhereNeeded(): Promise<void> {
  if (!isDiskUntrusted()) return
  // Its part of the app may not come: then it is not copied either.
  const { copyAgain } = await import('./copyAgain').catch(() => ({ copyAgain: undefined }))
  await (copyAgain?.() ?? missingCopy.set('no second copy'))
}

function failed(failure: WriteFailure): WriteFailure {
  if (failure.reason === 'full' || failure.reason === 'disk') distrustDisk()
  return failure
}
