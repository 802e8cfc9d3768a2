import {
  addRoute,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  type PrecacheEntry,
  precache,
} from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

/** As much of the worker's global scope as is used here; the DOM types of the app know none of it. */
interface WorkerScope {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[]
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'activate', listener: (event: ExtendableEvent) => void): void
}
declare global {
  interface ExtendableEvent extends Event {
    waitUntil(work: Promise<unknown>): void
  }
}
declare const self: WorkerScope

const dataCacheName = 'groeispiegel-data'
const scope = new URL(self.registration.scope)

precache(self.__WB_MANIFEST)
cleanupOutdatedCaches()

// The page is answered for the root of the scope alone: any other unknown address stays the 404 that it is.
const answerWithPage = createHandlerBoundToURL('index.html')
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && url.origin === scope.origin && url.pathname === scope.pathname,
  answerWithPage,
)
registerRoute(
  ({ url }) => url.pathname.startsWith(`${scope.pathname}data/`) && url.pathname.endsWith('.json'),
  ({ request, event }) => answerWithData(request, event),
)
addRoute()

self.addEventListener('message', ({ data }) => {
  if (data === 'SKIP_WAITING') void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  // On a first visit the page that is open gets the worker at once, so that it can go offline without a reload.
  event.waitUntil(Promise.all([self.clients.claim(), dropOldData()]))
})

/**
 * Data is answered from what is kept at once and refreshed behind it: a host may replace these files without a build.
 * Only JSON that differs is kept.
 */
async function answerWithData(request: Request, event: ExtendableEvent): Promise<Response> {
  const kept = await keptData(request.url)
  const refreshed = refreshData(request.url, kept?.clone())
  if (kept === undefined) return refreshed
  event.waitUntil(refreshed.catch(() => 'offline'))
  return kept
}

async function keptData(url: string): Promise<Response | undefined> {
  const key = dataKey(url)
  const refreshed = await caches.open(dataCacheName).then((cache) => cache.match(key))
  return refreshed ?? caches.match(key)
}

async function refreshData(url: string, kept: Response | undefined): Promise<Response> {
  const answer = await fetch(url, { cache: 'no-cache' })
  const text = await answer.clone().text()
  if (answer.ok && isJson(text) && text !== (await kept?.text())) {
    const cache = await caches.open(dataCacheName)
    await cache.put(dataKey(url), answer.clone())
  }
  return answer
}

/** Copies that were refreshed for a build's file, when the new build brings another version of that file. */
async function dropOldData(): Promise<void> {
  const cache = await caches.open(dataCacheName)
  const old = (await cache.keys()).filter(({ url }) => url !== dataKey(withoutRevision(url)))
  await Promise.all(old.map((request) => cache.delete(request)))
}

/** The address with the revision that the build gave the file, as the precache has it too. */
function dataKey(url: string): string {
  return getCacheKeyForURL(url) ?? url
}

function withoutRevision(key: string): string {
  const url = new URL(key)
  url.searchParams.delete('__WB_REVISION__')
  return url.href
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
