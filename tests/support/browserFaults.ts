import type { Page } from '@playwright/test'

/** What the browser does to a site by itself, or when somebody clears site data: all of it, or parts by Chromium's names. */
export async function clearsSiteData(page: Page, address: string, parts = 'all'): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: parts,
  })
  await session.detach()
}

/**
 * The site may keep eight megabytes from the start on: what the browser once found free it goes on giving out for half a minute,
 * so that of a big disk a gigabyte has to be written before it is full.
 */
export async function hasLittleRoom(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(address).origin,
    quotaSize: 8_000_000,
  })
}

/** The site may keep two megabytes more than now, and something else of it takes all of them. Only where there was little room. */
export async function usesAllRoom(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
  // The browser keeps to it as long as this session lasts.
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: usage + 2_000_000,
  })
  await page.evaluate(async () => {
    const opening = indexedDB.open('filler')
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('filler'))
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    for (let size = 500_000; size > 50; size /= 2) {
      for (let fits = true; fits;) {
        const transaction = opening.result.transaction('filler', 'readwrite')
        const bytes = Array.from({ length: Math.ceil(size / 50_000) }, () =>
          crypto.getRandomValues(new Uint8Array(Math.min(50_000, size))),
        )
        transaction.objectStore('filler').put(bytes, crypto.randomUUID())
        fits = await new Promise((resolve) => {
          transaction.addEventListener('complete', () => resolve(true))
          transaction.addEventListener('abort', () => resolve(false))
        })
      }
    }
    opening.result.close()
  })
}

/** Takes away what used all room. */
export async function makesRoom(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin })
  await page.evaluate(
    () => new Promise((resolve) => indexedDB.deleteDatabase('filler').addEventListener('success', resolve)),
  )
}

/** The page goes out of sight, as when somebody looks at another app, and comes back. */
export async function goesOutOfSight(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    }
  })
}

/** A page of the same site that is not the app: to do things to its storage from beside it. */
export async function besideTheApp(page: Page, address: string): Promise<Page> {
  const beside = await page.context().newPage()
  // A picture by itself asks for the site's icon at the usual place.
  await beside.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await beside.goto(`${address}icon.svg`)
  // A page behind another one is drawn now and then only.
  await page.bringToFront()
  return beside
}

/** As a browser does that swaps a tab out: nothing in it runs any more. */
export async function freezes(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
}

/** A disk that goes bad: one byte in the middle of each of these copies is another. */
export async function garblesCopies(page: Page, which: 'newest' | 'all'): Promise<void> {
  await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('groeispiegel-copies')
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    for (const name of wanted === 'all' ? names : names.toSorted().slice(-1)) {
      const handle = await folder.getFileHandle(name)
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer())
      const middle = bytes.length >> 1
      // No sign of ours, so that twice is garbled too.
      bytes[middle] = 0xff
      const file = await handle.createWritable()
      await file.write(bytes)
      await file.close()
    }
  }, which)
}
