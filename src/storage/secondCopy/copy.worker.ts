import type { Archive } from '../archive/archive'
import type { Instant } from '../../lib/instant'
import { readCopies, writeCopy, type Copies } from './copyFiles'

/** What the tab asks. */
export type CopyRequest =
  { readonly type: 'write'; readonly archive: Archive; readonly made: Instant } | { readonly type: 'read' }

/** What the worker answers. */
export type CopyAnswer =
  | { readonly type: 'CopyWritten'; readonly made: Instant }
  | ({ readonly type: 'CopiesRead' } & Copies)
  | { readonly type: 'CopyUnavailable' }
  | { readonly type: 'CopyFailed'; readonly reason: 'full' | 'unknown'; readonly detail: string }

/** How long another tab may hold the copies before it is passed by: it may be frozen. */
const patience = 3000

addEventListener('message', ({ data, ports }: MessageEvent<CopyRequest>) => {
  void alone(() => answer(data)).then((said) => ports[0]?.postMessage(said))
})

async function answer(request: CopyRequest): Promise<CopyAnswer> {
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return { type: 'CopyUnavailable' }
  if (request.type === 'read') return { type: 'CopiesRead', ...(await readCopies()) }
  return { type: 'CopyWritten', made: await writeCopy(request.archive, request.made) }
}

/** One tab at a time; a failure is an answer. */
async function alone(work: () => Promise<CopyAnswer>): Promise<CopyAnswer> {
  try {
    return await locked(work)
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'SecurityError' || name === 'ReferenceError') return { type: 'CopyUnavailable' }
    const reason = name === 'QuotaExceededError' ? 'full' : 'unknown'
    return { type: 'CopyFailed', reason, detail: String(error) }
  }
}

async function locked(work: () => Promise<CopyAnswer>): Promise<CopyAnswer> {
  const name = 'groeispiegel-copies'
  const turn = { begun: false }
  const begin = () => {
    turn.begun = true
    return work()
  }
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, begin)
  } catch (error) {
    if (turn.begun) throw error
    return navigator.locks.request(name, { steal: true }, begin)
  }
}
