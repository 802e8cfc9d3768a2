import { connectionNow, noteData, reconnect } from './connection'
import { database } from './database'
import { isFragile, setFragile } from './fragile'
import { writeFailure, type WriteFailure } from './writeFailure'

/**
 * All of it or nothing, and not done before it is on the disk. When the browser had closed the database it is opened again
 * and the work is done once more; after that it is a failure, and whoever asked still holds the words.
 */
export async function transaction<T>(work: () => Promise<T>): Promise<T | WriteFailure> {
  if (connectionNow().status === 'read-only') return { type: 'WriteFailed', reason: 'read-only', detail: '' }
  const done = await attempt(work)
  if (!done.failure) return keptTwice(done.result)
  if (done.failure.reason !== 'closed' || !(await reconnect())) return failed(done.failure)
  const again = await attempt(work)
  return again.failure ? failed(again.failure) : keptTwice(again.result)
}

type Attempt<T> = { readonly result: T; readonly failure?: never } | { readonly failure: WriteFailure }

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    const result = await database.transaction('rw', database.tables, work)
    await noteData()
    return { result }
  } catch (error) {
    return { failure: writeFailure(error) }
  }
}

/**
 * After a write that failed for lack of room, a browser may throw the whole database away at its next start, with all that it
 * acknowledged in between. From then on nothing counts as saved before the second copy holds it too.
 */
async function keptTwice<T>(result: T): Promise<T | WriteFailure> {
  if (!isFragile()) return result
  const { writeSecondCopy } = await import('./secondCopy/secondCopy')
  const written = await writeSecondCopy()
  return written.type === 'CopyWritten' || written.type === 'CopyUnavailable'
    ? result
    : { type: 'WriteFailed', reason: 'no-copy', detail: written.type }
}

function failed(failure: WriteFailure): WriteFailure {
  if (failure.reason === 'full' || failure.reason === 'disk') setFragile()
  return failure
}
