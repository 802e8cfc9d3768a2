import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../browser.mjs'
import { browserLaunch } from '../browserLaunch.ts'
import { finding, type Finding } from './findings.ts'
import type { Visit } from './visit.ts'

const started = 'The app starts in a browser, and breaks no rule of its own'
const kept = 'The worker keeps every file for offline'
const offline = 'The app starts without a network'

const startMs = 60_000
/** All of the build comes over the line. */
const keepMs = 180_000
/** The app starts its worker soon after the first drawing. */
const appearMs = 20_000

/** What only a browser can tell: start, keep, and start again without a network. */
export async function browserChecks({ site }: Visit): Promise<readonly Finding[]> {
  if (findBrowser() === undefined) {
    const why = 'There is no Chrome or Chromium on this computer; install one, or set CHROME_PATH.'
    return [started, kept, offline].map((what) => ({ type: 'Unchecked', what, why }))
  }
  const browser = await chromium.launch(browserLaunch())
  try {
    const page = await browser.newPage()
    return await walk(page, site)
  } finally {
    await browser.close()
  }
}

/** The same on a page that is open already. */
export async function walk(page: Page, site: URL): Promise<readonly Finding[]> {
  const complaints = complaintsOf(page, site)
  const starting = await failureOf(async () => {
    await page.goto(site.href, { timeout: startMs })
    await isDrawn(page)
  })
  const keeping = await failureOf(async () => isKept(page))
  const first = finding(
    started,
    [...starting, ...complaints],
    'see the other lines, and the console of a browser',
  )
  const second = finding(kept, keeping, 'serve over https, and upload all of dist/ (docs/hosting.md)')
  if (second.type !== 'Right')
    return [first, second, { type: 'Unchecked', what: offline, why: 'Nothing is kept yet.' }]
  const again = await failureOf(async () => {
    await page.context().setOffline(true)
    await page.reload({ timeout: startMs })
    await isDrawn(page)
  })
  return [first, second, finding(offline, again, 'see the other lines')]
}

/** What the page says to the console, and what it asks of others; it grows as the page goes on. */
function complaintsOf(page: Page, site: URL): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    const { url } = message.location()
    // Of a file that is missing the words of a browser do not say which.
    if (message.type() === 'error') complaints.push([message.text(), url].filter(Boolean).join(' '))
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (/^https?:/.test(protocol) && origin !== site.origin)
      complaints.push(`It asks ${origin} for something.`)
  })
  return complaints
}

/** The frame that was there before any script has made place for the app. */
async function isDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('#root h1') !== null &&
      document.querySelector('#root [data-frame-part]') === null,
    undefined,
    { timeout: startMs },
  )
}

/** @throws when there is no worker, or it takes too long. */
async function isKept(page: Page): Promise<void> {
  const start = Date.now()
  let seen = start
  let last = 'none'
  while (last !== 'kept') {
    const now = await page.evaluate(stateOfWorker)
    // Asked only now and then, it may have come and gone in between.
    const isGone = now === 'none' && (last === 'keeping' || Date.now() - seen > appearMs)
    if (isGone) throw new Error('There is no worker: it gave up, because a file is missing or not whole.')
    if (Date.now() - start > keepMs) throw new Error(`Not all is kept after ${keepMs / 1000} seconds.`)
    if (now !== 'none') seen = Date.now()
    last = now
    await page.waitForTimeout(100)
  }
  // What scoring needs is there by now, and the rest comes behind it.
  const { files, missing } = await page.evaluate(keepRest)
  if (missing > 0)
    throw new Error(`The worker could not keep ${missing} of ${files} files: see the lines above.`)
}

/** Runs in the page. Asks the worker as the app itself does, see src/app/offlineCheck.ts. */
async function keepRest(): Promise<{ readonly files: number; readonly missing: number }> {
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<{ readonly files: number; readonly missing: number }>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<{ files: number; missing: number }>) =>
      resolve(data),
    )
    port1.start()
  })
  navigator.serviceWorker.controller?.postMessage('VERIFY_REST', [port2])
  return answer
}

/** Runs in the page. */
async function stateOfWorker(): Promise<'none' | 'keeping' | 'kept'> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (registration === undefined) return 'none'
  const isDone = registration.active?.state === 'activated' && navigator.serviceWorker.controller !== null
  return isDone ? 'kept' : 'keeping'
}

/** The first line of why something did not succeed; nothing when it did. */
async function failureOf(work: () => Promise<void>): Promise<readonly string[]> {
  try {
    await work()
    return []
  } catch (error) {
    return [(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '']
  }
}
