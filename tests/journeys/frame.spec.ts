import type { Page } from '@playwright/test'
import { placeOf } from '../../src/navigation/placeOf'
import { everyDocument } from '../support/everyDocument'
import { expect, test } from '../support/journey'
import { shiftsOf, watchShifts } from '../support/layoutShifts'
import { Person } from '../support/person'
import { reportPdf } from '../support/reportFixtures'
import { everything, screens } from '../support/screens'
import { seed } from '../support/seed'

const wide = { width: 1280, height: 800 }
const finished = everything.filter(({ status }) => status === 'sealed')
/** Those that stand in the frame: scoring has a bar of its own. */
const framed = screens.filter((address) => !address.includes('/vraag/'))

test('every screen has a way back to the one that it lies below, and back again', async ({
  page,
  person,
}) => {
  test.slow()
  await seed(page, everything, everyDocument)
  for (const asked of framed) {
    await person.opensTheApp(`#${asked}`)
    // One that leads on to another screen has the way back of that one.
    const address = new URL(page.url()).hash.slice(1)
    const { screen, above } = placeOf(address)
    const [parent] = above
    const back = page.getByRole('banner').getByRole('link', { name: /^Terug naar/ })
    await expect(back, address).toHaveCount(parent ? 1 : 0)
    const marked = page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('[aria-current]:visible')
    await expect(marked, address).toHaveCount(screen === undefined ? 0 : 1)
    if (!parent) continue
    await back.click()
    await expect(page, address).toHaveURL(`#${parent.path}`)
    await person.sees()
    await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toHaveCount(0)
    await page.goBack()
    await expect(page, address).toHaveURL(`#${address}`)
  }
})

test('on a wide screen the whole menu stands beside the screen, in view, and Meer is not needed', async ({
  page,
  person,
}) => {
  await page.setViewportSize(wide)
  await seed(page, everything, everyDocument)
  await person.opensTheApp('#/bewijs/bewijs-1')
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await expect(menu.getByRole('link', { name: 'Meer' })).toBeHidden()
  await expect(menu.getByRole('link', { name: /^Bewijs/ })).toHaveAttribute('aria-current', 'true')
  await expect(menu.getByRole('link', { name: 'Hulp' })).toBeInViewport({ ratio: 1 })
  await expect(menu.getByRole('link', { name: 'Reservekopie nog geen' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Terug naar Bewijs' })).toBeVisible()
  await person.opensTheApp('#/bewijs')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Groeispiegel' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: /^Terug naar/ })).toBeHidden()
})

test('on its side a phone has the menu beside the words, always in view and over none of them', async ({
  page,
  person,
}) => {
  await page.setViewportSize({ width: 640, height: 360 })
  await seed(page, everything, everyDocument)
  for (const address of ['/', '/bewijs', '/instellingen']) {
    await person.opensTheApp(`#${address}`)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    for (const name of ['Start', 'Groei', 'Plan', 'Meer'])
      await expect(menu.getByRole('link', { name }), address).toBeInViewport({ ratio: 1 })
    const [bar, main] = await Promise.all([menu.boundingBox(), page.getByRole('main').boundingBox()])
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(main?.x ?? 0)
  }
})

for (const viewport of [{ width: 360, height: 640 }, wide]) {
  test(`in forced colours the place in the menu is seen, ${viewport.width} wide`, async ({
    page,
    person,
  }) => {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ forcedColors: 'active' })
    await person.opensTheApp()
    const outlines = await page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).outlineStyle === 'solid'))
    expect(outlines.filter(Boolean)).toHaveLength(1)
  })

  test(`the frame of the page stays where it is when the app comes, ${viewport.width} wide`, async ({
    page,
    person,
  }) => {
    await page.setViewportSize(viewport)
    await page.addInitScript(watchShifts)
    await person.opensTheApp()
    expect(await shiftsOf(page), 'Welkom').toBe('')
    await seed(page, finished, everyDocument)
    for (const address of ['/', '/groei', '/meting/eind/resultaat', '/meer', '/instellingen', '/metingen']) {
      await person.opensTheApp(`#${address}`)
      await page.reload()
      await person.sees()
      expect(await shiftsOf(page), address).toBe('')
    }
  })
}

test('a tap before the app is there is seen at once and done when it is', async ({ page, person }) => {
  const welcome = page.getByRole('heading', { name: 'Zie hoe je groeit als cliëntondersteuner' })
  await opensOnlyTheFrame(page, '**/core-*.js', async () => {
    const growth = page.getByRole('navigation').getByRole('link', { name: 'Groei', exact: true })
    await person.tap(growth)
    await expect(growth).toHaveAttribute('aria-current', 'page')
    await expect(welcome).toBeHidden()
    await expect(page.getByText('Even geduld…').filter({ visible: true })).toHaveCount(1)
  })
  await person.sees('Groei')
  await opensOnlyTheFrame(page, '**/core-*.js', async () => {
    const english = page.getByRole('button', { name: 'English' })
    await person.tap(english)
    await expect(english).toHaveAttribute('aria-busy', 'true')
    await expect(welcome).toBeVisible()
  })
  await person.sees('See how you grow as a client supporter')
})

test('a tap before any script at all is there is done when it is', async ({ page, person }) => {
  await opensOnlyTheFrame(page, '**/boot.js', () =>
    person.tap(page.getByRole('navigation').getByRole('link', { name: 'Groei', exact: true })),
  )
  await person.sees('Groei')
  await opensOnlyTheFrame(page, '**/boot.js', async () => {
    const english = page.getByRole('button', { name: 'English' })
    await person.tap(english)
    await expect(english).toHaveCSS('outline-style', 'solid')
    await expect(english).not.toHaveAttribute('aria-busy')
  })
  await person.sees('See how you grow as a client supporter')
  // It stands there in Dutch until it is known that this person chose English.
  const choosing = page.waitForEvent('filechooser')
  await opensOnlyTheFrame(page, '**/boot.js', () => person.tapsButton('Ik kreeg een rapport'))
  await choosing
})

/** Opens *Welkom* as on a slow line: a script comes when all this was done. */
async function opensOnlyTheFrame(
  page: Page,
  script: string,
  meanwhile: () => Promise<void>,
  address = '',
): Promise<void> {
  await page.goto('about:blank')
  let letCome = (): void => undefined
  const late = new Promise<void>((resolve) => (letCome = resolve))
  await page.route(script, async (route) => {
    await late
    await route.continue()
  })
  await page.goto(`./${address}`, { waitUntil: 'commit' })
  await meanwhile()
  letCome()
}

for (const [who, locale, address, heading] of [
  ['whose browser asks for English', 'en-GB', '', 'See how you grow as a client supporter'],
  ['that begins at the address of a screen', 'nl-NL', '#/hulp', 'Hulp'],
] as const) {
  test(`a first visit ${who} finds its frame as soon as a script is there, and nothing moves`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      locale,
      viewport: { width: 360, height: 640 },
      ...(baseURL !== undefined && { baseURL }),
    })
    const page = await context.newPage()
    await page.addInitScript(watchShifts)
    const inDutch = page.getByRole('heading', { level: 1, name: 'Zie hoe je groeit als cliëntondersteuner' })
    await opensOnlyTheFrame(page, '**/boot.js', () => expect(inDutch).toBeVisible(), address)
    await new Person(page).sees(heading)
    expect(await shiftsOf(page)).toBe('')
    await context.close()
  })
}

test('whoever received a report opens it from Welkom with two taps', async ({ page, person }) => {
  await person.opensTheApp()
  const choosing = page.waitForEvent('filechooser')
  await person.tapsButton('Ik kreeg een rapport')
  const chooser = await choosing
  person.taps += 1
  await chooser.setFiles({
    name: 'rapport.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(reportPdf('made')),
  })
  await person.sees(/^Rapport van Noor van Dijk,/)
  expect(person.taps).toBe(2)
  await person.readsAtOnce('Groeirapport van Noor van Dijk')
  expect(person.taps).toBe(3)
  await person.opensTheApp()
  await person.sees(/^Noor van Dijk stuurde je een rapport$/)
  // The next time their own menu stands in the page before any script runs.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('groeispiegel.known'))).toBe('2')
})

test('a reaction that came in is told by Start until somebody looked at it', async ({ page, person }) => {
  await seed(page, finished, everyDocument)
  await person.sees(/reageerde$/)
  await person.tapsLink('Bekijk de reactie')
  await person.sees(/^Reactie van /)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await person.opensTheApp()
  await person.sees('Te doen uit je plan')
})

test('a browser that asks for English is spoken to in English, and the other language is in view', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 360, height: 640 },
    ...(baseURL !== undefined && { baseURL }),
  })
  const page = await context.newPage()
  const person = new Person(page, 'mouse')
  await person.opensTheApp()
  await person.sees('See how you grow as a client supporter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Nederlands' })).toBeInViewport()
  await person.tapsButton('Nederlands')
  await person.sees(/^Zie hoe je groeit/)
  await person.opensTheApp()
  await person.sees(/^Zie hoe je groeit/)
  await context.close()
})
