import type { Page } from '@playwright/test'

/** How many files wait. */
export async function waiting(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('groeispiegel-shared'))
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().length
  })
}

export async function makesWaitingOlder(page: Page, byMs: number): Promise<void> {
  await page.evaluate(async (by) => {
    const name = (await caches.keys()).find((one) => one.startsWith('groeispiegel-shared')) ?? ''
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const kept = await cache.match(request)
      const headers = new Headers(kept?.headers)
      headers.set('X-Since', String(Number(headers.get('X-Since')) - by))
      await cache.put(request, new Response(await kept?.blob(), { headers }))
    }
  }, byMs)
}

interface Counting {
  counted: { opened: number; read: number }
}

/** In a page or a worker: counts each time that what waits is opened, and each time that a body of it is read. */
export function countsReading(): void {
  const counted = { opened: 0, read: 0 }
  ;(globalThis as unknown as Counting).counted = counted
  // A page that is empty has none.
  if (typeof CacheStorage === 'undefined') return
  const openCache = CacheStorage.prototype.open
  CacheStorage.prototype.open = function open(name) {
    if (name.startsWith('groeispiegel-shared')) counted.opened += 1
    return openCache.call(this, name)
  }
  for (const way of ['blob', 'text', 'json', 'arrayBuffer', 'formData'] as const) {
    const read = Response.prototype[way]
    Object.defineProperty(Response.prototype, way, {
      value(this: Response) {
        if (this.headers.has('X-Since')) counted.read += 1
        return Reflect.apply(read, this, [])
      },
    })
  }
}

/** What was counted so far. */
export function countedReading(): Counting['counted'] {
  return (globalThis as unknown as Counting).counted
}

/** In a page: a slow disk, so that what says that a file is gone must have waited for it. */
export function cachesDeleteSlowly(): void {
  // A page that is empty has none.
  if (typeof Cache === 'undefined') return
  const remove = Cache.prototype.delete
  Cache.prototype.delete = async function slowly(...asked) {
    await new Promise((done) => setTimeout(done, 500))
    return remove.apply(this, asked)
  }
}
