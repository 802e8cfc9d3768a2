import { readShareQuery, shareAddress, shareCache, type ShareOutcome } from './sharing'

/** Why a file that the system handed over did not arrive. */
export interface NotReceived {
  readonly type: Exclude<ShareOutcome, 'Shared'>
}

/**
 * Takes the file that the system's share sheet brought, once: from then on it lies nowhere but in this page. Nothing when
 * none was shared. Never throws.
 */
export async function takeShared(): Promise<File | NotReceived | undefined> {
  const outcome = readShareQuery(location.search)
  if (outcome === undefined) return undefined
  // So that loading the page again, or coming back to it, does not ask for the file once more.
  history.replaceState(history.state, '', location.pathname + location.hash)
  if (outcome !== 'Shared') return { type: outcome }
  const file = await takeFromCache().catch(() => undefined)
  return file ?? { type: 'ReceivedLost' }
}

async function takeFromCache(): Promise<File | undefined> {
  const folder = new URL('.', document.baseURI)
  const cacheName = shareCache(folder.href)
  try {
    const kept = await caches.match(new URL(shareAddress, folder), { cacheName })
    if (!kept) return undefined
    const name = decodeURIComponent(kept.headers.get('X-Name') ?? '')
    return new File([await kept.blob()], name)
  } finally {
    await caches.delete(cacheName)
  }
}
