import type { Archive } from '../../archive/archive'
import type { Instant } from '../../../lib/instant'
import { readCopies, writeCopy, type Copies } from './copyFiles'

/** What the tab asks, which holds the lock meanwhile and asks one thing at a time. */
export type CopyRequest =
  { readonly type: 'write'; readonly archive: Archive; readonly made: Instant } | { readonly type: 'read' }

/** What the worker answers. */
export type CopyAnswer =
  | { readonly type: 'CopyWritten'; readonly made: Instant }
  | ({ readonly type: 'CopiesRead' } & Copies)
  | { readonly type: 'CopyUnavailable' }
  | { readonly type: 'CopyFailed'; readonly reason: 'full' | 'unknown'; readonly detail: string }

addEventListener('message', ({ data }: MessageEvent<CopyRequest>) => {
  void answer(data).then((said) => postMessage(said))
})

/** A failure is an answer. */
async function answer(request: CopyRequest): Promise<CopyAnswer> {
  try {
    if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return { type: 'CopyUnavailable' }
    if (request.type === 'read') return { type: 'CopiesRead', ...(await readCopies()) }
    return { type: 'CopyWritten', made: await writeCopy(request.archive, request.made) }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'SecurityError' || name === 'ReferenceError') return { type: 'CopyUnavailable' }
    const reason = name === 'QuotaExceededError' ? 'full' : 'unknown'
    return { type: 'CopyFailed', reason, detail: String(error) }
  }
}
