import { askServiceWorker } from '../lib/askServiceWorker'

/** What the worker answers when it is asked whether a part of the app is kept on this device. */
export type OfflineCheck =
  /**
   * It read every file, and fetched what was missing or damaged; `missing` is what it could not get. `leftOut` of these cannot be
   * read on the server either, and the app does without them.
   */
  | {
      readonly type: 'OfflineChecked'
      readonly files: number
      readonly missing: number
      readonly leftOut: readonly string[]
    }
  /** It gave up before it kept what scoring needs. */
  | { readonly type: 'OfflineFailed' }
  /** No worker in this browser, or it said nothing. */
  | { readonly type: 'OfflineUnknown' }

/** What is asked for by itself: first what scoring needs, then all else. */
export type OfflinePart = 'SCORING' | 'REST'

/** The worker may have to fetch everything once more, in milliseconds. */
const timeoutMs = 120_000

export async function offlineCheck(worker: ServiceWorker, part: OfflinePart): Promise<OfflineCheck> {
  const found = await askServiceWorker(worker, `VERIFY_${part}`, timeoutMs)
  // A worker of an older version leaves nothing out.
  return isCount(found) ? { type: 'OfflineChecked', leftOut: [], ...found } : { type: 'OfflineUnknown' }
}

export function isWhole(check: OfflineCheck): boolean {
  return check.type === 'OfflineChecked' && check.missing === check.leftOut.length
}

function isCount(found: unknown): found is { readonly files: number; readonly missing: number } {
  return typeof found === 'object' && found !== null && 'files' in found && 'missing' in found
}
