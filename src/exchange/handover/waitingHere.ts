import { readShareQuery, shareCache, type ShareOutcome } from './sharing'
import { listWaiting, type WaitingFile } from './waitingFiles'

/** Why files that another app or a site handed over do not wait here. */
export interface NotReceived {
  readonly type: Exclude<ShareOutcome, 'Shared'> | 'SeveralReceived'
}

/** What the address says of files that were handed over just now; once, so that loading the page again says nothing of it. */
export function takeShareOutcome(): ShareOutcome | undefined {
  const outcome = readShareQuery(location.search)
  if (outcome !== undefined) history.replaceState(history.state, '', location.pathname + location.hash)
  return outcome
}

/** What waits to be looked at, the newest first; nothing where the browser does not tell. Never throws. */
export async function waitingFiles(): Promise<readonly WaitingFile[]> {
  try {
    return (await withCache((cache) => listWaiting(cache, Date.now()))) ?? []
  } catch {
    return []
  }
}

/** The file itself; nothing when it is no longer there. Never throws. */
export async function readWaiting({ address, name }: WaitingFile): Promise<File | undefined> {
  try {
    const kept = await caches.match(address, { cacheName: cacheName() })
    return kept && new File([await kept.blob()], name)
  } catch {
    return undefined
  }
}

/** These wait no longer. Never throws: what the browser does not delete now goes by itself within a day. */
export async function dropWaiting(files: readonly WaitingFile[]): Promise<void> {
  try {
    await withCache(async (cache) => {
      for (const { address } of files) await cache.delete(address)
      if ((await cache.keys()).length === 0) await caches.delete(cacheName())
    })
  } catch {
    // It is still on the list then.
  }
}

/** Nothing waits where there is no cache, and none is made for that. */
async function withCache<T>(work: (cache: Cache) => Promise<T>): Promise<T | undefined> {
  return (await caches.has(cacheName())) ? work(await caches.open(cacheName())) : undefined
}

function cacheName(): string {
  return shareCache(new URL('.', document.baseURI).href)
}
