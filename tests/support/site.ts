import type { Page } from '@playwright/test'
import { expect, test as base } from './journey'
import { startSite, type SiteServer } from './siteServer'
import { newer } from './twoBuilds'
import { timeoutMs } from './timeoutMs'

export { expect }

interface Fixtures {
  /** A host for this test alone, with today's build; the test may deploy another one, or let it fail. */
  readonly site: SiteServer
}

export const test = base.extend<Fixtures>({
  serviceWorker: true,
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the braces which fixtures this one needs: none
  site: async ({}, give) => {
    const site = await startSite(newer)
    await give(site)
    await site.stop()
  },
  baseURL: async ({ site }, give) => {
    await give(site.address)
  },
})

/** The worker is active and holds this page: what scoring needs is kept. */
export async function holdsPage(page: Page): Promise<void> {
  await page.waitForFunction(
    async () =>
      (await navigator.serviceWorker.ready).active?.state === 'activated' &&
      navigator.serviceWorker.controller,
  )
}

/** The same, and it has checked that it keeps every file. */
export async function isKept(page: Page): Promise<void> {
  await holdsPage(page)
  await expect.poll(async () => (await checkOfKept(page)).missing, { timeout: timeoutMs(30) }).toBe(0)
}

/** What the worker finds when it is asked to check all that it keeps, and to repair it. */
export async function checkOfKept(page: Page): Promise<{ readonly files: number; readonly missing: number }> {
  return page.evaluate(async () => {
    // Once all is erased there is no other.
    const active = navigator.serviceWorker.controller ?? (await navigator.serviceWorker.ready).active
    const ask = async (question: string) => {
      const { port1, port2 } = new MessageChannel()
      const answer = new Promise<{ files: number; missing: number }>((resolve) => {
        port1.addEventListener('message', ({ data }: MessageEvent<{ files: number; missing: number }>) =>
          resolve(data),
        )
      })
      port1.start()
      active?.postMessage(question, [port2])
      return answer
    }
    const scoring = await ask('VERIFY_SCORING')
    const rest = await ask('VERIFY_REST')
    return { files: scoring.files + rest.files, missing: scoring.missing + rest.missing }
  })
}

/** The files that are kept, by path and each once. */
export async function keptPaths(page: Page): Promise<readonly string[]> {
  const paths = await page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().map(({ url }) => new URL(url).pathname.slice(1))
  })
  return [...new Set(paths)].toSorted()
}

/** Takes a file away from where the app keeps it, and from the browser's own cache. */
export async function losesKept(page: Page, path: string): Promise<void> {
  // This one first: a check that is under way would find it there.
  await clearsBrowserCache(page)
  await eachKept(page, path, 'delete')
}

/** What the browser keeps by itself goes; what the app keeps stays. */
export async function clearsBrowserCache(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.clearBrowserCache')
  await browser.detach()
}

export async function damagesKept(page: Page, path: string): Promise<void> {
  await eachKept(page, path, 'damage')
}

async function eachKept(page: Page, path: string, what: 'delete' | 'damage'): Promise<void> {
  await page.evaluate(
    async ([wanted, change]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const key of await cache.keys()) {
          if (new URL(key.url).pathname !== `/${wanted}`) continue
          await (change === 'delete' ? cache.delete(key) : cache.put(key, new Response('damaged')))
        }
      }
    },
    [path, what] as const,
  )
}
