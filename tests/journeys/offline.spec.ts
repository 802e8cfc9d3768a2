import type { Page } from '@playwright/test'
import { contentSecurityPolicyHeader, headerBeside } from '../../tools/contentSecurityPolicy.ts'
import { filesBelow } from '../../tools/filesBelow.ts'
import { neverPrecached } from '../../tools/precacheOptions.ts'
import { expect, test } from '../support/journey.ts'
import { holdsPage, isKept } from '../support/site.ts'
import { timeoutMs } from '../support/timeoutMs'
import { newer } from '../support/twoBuilds'

test.use({ serviceWorker: true })

test('every file that the app can ask for is kept on the device after the first visit', async ({ page }) => {
  await visit(page)

  const built = builtForTheApp()
  expect(built.length).toBeGreaterThan(60)
  await expect.poll(() => keptFiles(page), { timeout: timeoutMs(30) }).toEqual(built)
})

test('the app starts without a network, and so does every part that it loads later', async ({
  page,
  context,
}) => {
  await visit(page)
  await isKept(page)
  await context.setOffline(true)
  await page.reload()

  await expect(page.locator('#root [data-frame-part]')).toHaveCount(0)
  const statuses = await page.evaluate(
    async (files) => {
      const answers = await Promise.all(files.map((file) => fetch(file)))
      return answers.map(({ status }) => status)
    },
    builtForTheApp().flatMap((file) => (file.startsWith('assets/') ? [`./${file}`] : [])),
  )
  expect(new Set(statuses)).toEqual(new Set([200]))
})

test('an address that does not exist is a 404 and never the app', async ({ page, request, conduct }) => {
  expect((await request.get('/assets/weg.js')).status()).toBe(404)
  await visit(page)
  expect(await page.evaluate(async () => (await fetch('./assets/weg.js')).status)).toBe(404)
  expect((await request.get('/nergens')).status()).toBe(404)
  // Some browsers show a page of their own, others none.
  const shown = await page.goto('/nergens').catch((failure: unknown) => String(failure))
  expect(typeof shown === 'string' ? shown : shown?.status()).toEqual(
    typeof shown === 'string' ? expect.stringContaining('ERR_HTTP_RESPONSE_CODE_FAILURE') : 404,
  )
  await expect(page.locator('#root')).toHaveCount(0)
  conduct.forgives(/Failed to load resource/)
})

test('the page carries the policy before anything else and breaks no line of it', async ({
  page,
  conduct,
}) => {
  const answer = await page.goto('/')
  await started(page)

  expect(answer?.headers()['content-security-policy']).toBe(contentSecurityPolicyHeader)
  const first = page.locator('head > :first-child')
  const own = (await first.getAttribute('content')) ?? ''
  expect(own).toContain("style-src 'self' 'sha256-")
  expect(headerBeside(own)).toBe(contentSecurityPolicyHeader)
  conduct.isGood()
})

test('a first visit is painted, with its style, when the page has come and nothing else', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  const page = await context.newPage()
  // Script, style, font and data never come.
  await page.route(/\.\w+$/, () => undefined)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zie hoe je groeit als cliëntondersteuner')
  await expect(page.getByRole('link', { name: 'Begin', exact: true })).toHaveCSS('display', 'flex')
  await expect(page.getByRole('navigation')).toHaveCSS('position', 'sticky')
  const paints = () => performance.getEntriesByName('first-contentful-paint').length
  await expect.poll(() => page.evaluate(paints)).toBe(1)
  await context.close()
})

async function visit(page: Page): Promise<void> {
  await page.goto('/')
  await holdsPage(page)
  await started(page)
}

/** The app has drawn over the frame that stands in the page. */
async function started(page: Page): Promise<void> {
  await expect(page.locator('#root [data-frame-part]')).toHaveCount(0)
}

function builtForTheApp(): readonly string[] {
  return filesBelow(newer).filter((file) => !neverPrecached.some((pattern) => isLike(file, pattern)))
}

/** A whole name, a folder (`a/**`) or an ending (`*.a`, however deep). */
function isLike(file: string, pattern: string): boolean {
  if (pattern.endsWith('/**')) return file.startsWith(pattern.slice(0, -2))
  if (pattern.startsWith('**/*')) return file.endsWith(pattern.slice('**/*'.length))
  return file === pattern
}

async function keptFiles(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().map(({ url }) => new URL(url).pathname.slice(1))
  })
  return addresses.toSorted()
}
