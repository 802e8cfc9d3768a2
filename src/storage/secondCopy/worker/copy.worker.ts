import type { CopyAnswer, CopyRequest } from '../copyMessages'
import { readCopies, writeCopy } from './copyFiles'

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
