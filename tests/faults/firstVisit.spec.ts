import type { Browser, Page } from '@playwright/test'
import { filesBelow } from '../../tools/filesBelow.ts'
import { aSealedAssessment, everywhere } from '../support/builders'
import { hasNoServiceWorkers } from '../support/journey'
import { Person } from '../support/person'
import { seed } from '../support/seed'
import { expect, test } from '../support/site'
import type { Fault, SiteServer } from '../support/siteServer'
import { newer } from '../support/twoBuilds'

/**
 * What the browser says of files that do not come, or come wrong: by their status, their type and what is missing in them.
 * Half a script is bad grammar, and what is wrong with it depends on where it is cut.
 */
const reported =
  /Failed to load resource|because its MIME type|error occurred when fetching the script|bad HTTP response code|does not provide an export|^(Unexpected|missing|Missing|Invalid|Unterminated) /

const reload = { name: 'Opnieuw laden' }

for (const fault of ['abort', 404, 'half'] as const) {
  test(`a first visit is never blank, whichever of its files fails, and a reload makes it whole (${fault})`, async ({
    browser,
    site,
    conduct,
  }) => {
    test.slow()
    const files = await filesOfAFirstVisit(browser, site)
    expect(files).toContain('boot.js')
    for (const file of files) {
      // Half a script or style sheet is another fault than none; half a picture or a font is just not drawn.
      if (fault === 'half' && !/\.(js|css|json)$/.test(file)) continue
      await test.step(file, () => visitWithout(browser, site, file, fault))
    }
    conduct.forgives(reported)
  })
}

test('what to do is said in Dutch and in English, because nothing is there to choose', async ({
  browser,
  site,
  conduct,
}) => {
  const [script = ''] = (await filesOfAFirstVisit(browser, site)).filter((file) => /\/core-.*js$/.test(file))
  for (const preference of ['', 'en']) {
    site.faults.set(script, 404)
    await afresh(browser, async (page) => {
      await page.addInitScript((language) => {
        if (language) localStorage.setItem('groeispiegel.preferences', JSON.stringify({ language }))
      }, preference)
      await page.goto(site.address)
      await expect(page.getByRole('heading', { name: 'Groeispiegel is nog niet geladen' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Groeispiegel has not loaded yet' })).toBeVisible()
      site.faults.clear()
      await page.getByRole('button', { name: 'Reload' }).click()
      await new Person(page).sees()
    })
  }
  conduct.forgives(reported)
})

test('a script that never comes is told within ten seconds, and one that comes late takes the message away', async ({
  browser,
  site,
}) => {
  const [script = ''] = (await filesOfAFirstVisit(browser, site)).filter((file) => /\/core-.*js$/.test(file))
  await afresh(browser, async (page) => {
    let letCome = (): void => undefined
    const late = new Promise<void>((resolve) => (letCome = resolve))
    await page.route(`**/${script}`, async (route) => {
      await late
      await route.continue()
    })
    await page.goto(site.address, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Groeispiegel is nog niet geladen')).toBeVisible()
    letCome()
    await new Person(page).sees()
    await expect(page.getByText('Groeispiegel is nog niet geladen')).toBeHidden()
  })
})

for (const fault of ['abort', 404, 'cut'] as const) {
  test(`a picture whose files fail leaves the rest as it is, and comes when it is asked for again (${fault})`, async ({
    page,
    person,
    site,
    conduct,
  }) => {
    // It would repair them.
    site.faults.set('sw.js', 404)
    const pictures = filesBelow(newer).filter((file) => /\/Radar-.*\.js$/.test(file))
    expect(pictures).toHaveLength(1)
    for (const file of pictures) site.faults.set(file, fault)
    await seed(page, [aSealedAssessment({ id: 'heel', scores: everywhere(3) })])
    await page.goto('./#/meting/heel/resultaat')
    await person.sees()
    const missing = page.getByRole('alert').filter({ hasText: 'Dit deel van de app kon niet worden geladen' })
    await expect(missing).toContainText('Alle getallen staan in de lijst.')
    await expect(page.getByRole('listitem').filter({ hasText: '3,0' }).first()).toBeVisible()
    for (const file of pictures) site.faults.delete(file)
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await expect(page.locator('.recharts-surface')).toBeVisible()
    await expect(missing).toHaveCount(0)
    conduct.forgives(reported)
  })
}

test('what is fetched ahead is fetched once, and would be asked for anyway', async ({ browser, site }) => {
  const html = await (await fetch(site.address)).text()
  const link = /<link rel="(?:module)?preload"[^>]* href="\.\/([^"]+)"[^>]*>/g
  const ahead = [...html.matchAll(link)].map(([, file = '']) => file)
  expect(ahead).toContain('data/catalogue.json')

  const without = { body: html.replaceAll(link, ''), contentType: 'text/html' }
  const needed = await filesOfAFirstVisit(browser, site, (page) =>
    page.route(site.address, (route) => route.fulfill(without)),
  )
  expect(needed).toEqual(expect.arrayContaining(ahead))
  site.asked.length = 0
  await filesOfAFirstVisit(browser, site)
  expect(ahead.map((file) => site.asked.filter((one) => one === file).length)).toEqual(ahead.map(() => 1))
})

/** As seen by the server, so that the list cannot lag behind the app; without the page, of which nothing would be there. */
async function filesOfAFirstVisit(
  browser: Browser,
  site: SiteServer,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const seen: string[] = []
  await afresh(browser, async (page) => {
    await prepare(page)
    page.on('request', (request) => seen.push(new URL(request.url()).pathname.slice(1)))
    await page.goto(site.address)
    await new Person(page).sees()
    await page.waitForLoadState('networkidle')
  })
  return [...new Set([...seen, 'sw.js', 'manifest.webmanifest', 'icon.svg'])].filter((file) => file !== '')
}

async function visitWithout(browser: Browser, site: SiteServer, file: string, fault: Fault): Promise<void> {
  const html = await (await fetch(site.address)).text()
  const visit = async (page: Page) => {
    site.faults.set(file, fault)
    await page.goto(site.address, { waitUntil: 'commit' })
    await expect(page.getByRole('heading').first()).toBeVisible()
    const message = page.getByRole('button', reload)
    // Looked at often: sixty visits wait for this.
    await page.waitForFunction(isToldOrDrawn, reload.name, { polling: 50 })
    // What only comes once the app stands is missed by nobody yet, though the page may name it.
    const isLoaded = html.includes(`src="./${file}"`) || html.includes(`href="./${file}"`)
    const isNeeded = file.endsWith('.js') && file.startsWith('assets/') && isLoaded
    if (isNeeded) await expect(message).toBeVisible()

    site.faults.clear()
    // On a slow machine the app may come by itself meanwhile, and takes the message away.
    if (await message.isVisible())
      await Promise.race([message.click(), page.locator('#root:not(:has([data-frame-part])) h1').waitFor()])
    await new Person(page).sees()
    await expect(message).toHaveCount(0)
  }
  await afresh(browser, visit, file === 'sw.js')
}

/** In the page: either it says how to go on, or the app itself has drawn. */
function isToldOrDrawn(reloadName: string): boolean {
  const isTold = [...document.querySelectorAll('button')].some(
    (button) => button.textContent.includes(reloadName) && button.checkVisibility(),
  )
  const drawn = document.querySelector('#root:not(:has([data-frame-part])) h1')
  return isTold || drawn?.checkVisibility() === true
}

/** Somebody who was never here: a browser that keeps nothing yet. A worker only comes once the app stands, and asks for all files. */
async function afresh(
  browser: Browser,
  visit: (page: Page) => Promise<void>,
  hasWorker = false,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'nl-NL' })
  if (!hasWorker) await context.addInitScript(hasNoServiceWorkers)
  await visit(await context.newPage())
  await context.close()
}
