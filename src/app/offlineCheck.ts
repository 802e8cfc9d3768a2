import { askServiceWorker } from '../lib/askServiceWorker'

/** What the worker answers when it is asked whether all that the app needs is kept on this device. */
export type OfflineCheck =
  /** It read every file, and fetched what was missing or damaged; `missing` is what it could not get. */
  | { readonly type: 'OfflineChecked'; readonly files: number; readonly missing: number }
  /** No worker in this browser, or it said nothing. */
  | { readonly type: 'OfflineUnknown' }

/** The worker may have to fetch everything once more, in milliseconds. */
const timeoutMs = 120_000

export async function offlineCheck(worker: ServiceWorker): Promise<OfflineCheck> {
  const found = await askServiceWorker(worker, 'VERIFY', timeoutMs)
  return isCount(found) ? { type: 'OfflineChecked', ...found } : { type: 'OfflineUnknown' }
}

function isCount(found: unknown): found is { readonly files: number; readonly missing: number } {
  return typeof found === 'object' && found !== null && 'files' in found && 'missing' in found
}
