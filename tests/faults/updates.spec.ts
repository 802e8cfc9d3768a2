import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browserLaunch } from '../../tools/browserLaunch'
import { filesBelow } from '../../tools/filesBelow'
import { Conduct } from '../support/conduct'
import { Person } from '../support/person'
import { clearsBrowserCache, expect, isKept, test } from '../support/site'
import { chunkOf, newer, olderBuild } from '../support/twoBuilds'
import { timeoutMs } from '../support/timeoutMs'

/** What the browser says of files that it could not get, a worker included, and React of a screen that could not be drawn. */
const reported = /Failed to load resource|bad HTTP response code|no words for/

/** A new version is fetched whole before anything is said of it. */
const installing = { timeout: timeoutMs(30) }

test.beforeEach(async ({ site }) => {
  site.folder = await olderBuild()
})

test('a new version accepted in one tab leaves the other as it is, and no character is lost', async ({
  page,
  person,
  site,
  context,
}) => {
  await person.opensTheApp()
  await isKept(page)
  await person.beginsAnAssessment()
  const question = page.url()
  await page.getByText('Notitie of twijfel toevoegen').tap()
  await page.getByRole('textbox').pressSequentially('Half een zin')

  site.folder = newer
  const other = new Person(await context.newPage())
  await other.opensTheApp()
  await other.tapsButton('Nu vernieuwen')
  await seesTheNewVersion(other.page)

  await page.getByRole('textbox').pressSequentially(' en de rest.')
  await expect(page.getByRole('textbox')).toHaveValue('Half een zin en de rest.')
  await person.opensTheApp('#/meer')
  await expect(page.getByText('Er is een nieuwe versie')).toBeVisible(installing)
  await expect(page.getByRole('link', { name: 'Meer van toen', exact: true })).toBeVisible()
  await person.tapsButton('Nu vernieuwen')
  await seesTheNewVersion(page)
  await page.goto(question)
  await expect(page.getByText('Half een zin en de rest.')).toBeVisible()
})

test('what an old tab had not loaded yet still comes after the server has forgotten it', async ({
  page,
  person,
  site,
  context,
}) => {
  await person.opensTheApp()
  await isKept(page)

  site.folder = newer
  const other = new Person(await context.newPage())
  await other.opensTheApp()
  await other.tapsButton('Nu vernieuwen')
  await seesTheNewVersion(other.page)

  await clearsBrowserCache(page)
  for (const screen of ['Groei', 'Meer van toen', 'Hulp']) {
    await person.tap(page.getByRole('link', { name: screen }).first())
    await person.sees()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/kon niet worden geladen/)
  }
  await expect(page.getByRole('link', { name: 'Meer van toen', exact: true })).toBeVisible()
})

test.describe('without a worker', () => {
  test.beforeEach(({ site }) => {
    site.faults.set('sw.js', 404)
  })

  test('a part that is gone from the server says so and comes back with a reload', async ({
    page,
    person,
    site,
    conduct,
  }) => {
    await person.opensTheApp()
    site.folder = newer
    await person.tapsLink('Groei')
    await person.sees('Dit deel van de app kon niet worden geladen')
    await person.tapsButton('Opnieuw laden')
    await person.sees('Groei')
    await seesTheNewVersion(page)
    conduct.forgives(reported)
  })

  test('a part that could not be had is asked for again by whoever comes back to it', async ({
    person,
    site,
    conduct,
  }) => {
    const growth = chunkOf(site.folder, 'growth')
    await person.opensTheApp()
    site.faults.set(growth, 500)
    await person.tapsLink('Groei')
    await person.sees('Dit deel van de app kon niet worden geladen')
    site.faults.delete(growth)
    await person.tapsLink('Start')
    await person.sees('Zie hoe je groeit als cliëntondersteuner')
    await person.tapsLink('Groei')
    await person.sees('Groei')
    conduct.forgives(reported)
  })

  test('words that cannot be had are no reason to show what they are called inside', async ({
    page,
    person,
    site,
    conduct,
  }) => {
    const wordFiles = filesBelow(`${site.folder}/assets`).filter((file) => file.startsWith('words-reading-'))
    for (const file of wordFiles) site.faults.set(`assets/${file}`, 500)
    await person.opensTheApp()
    await person.tapsLink('Hulp')
    await person.sees('Er ging iets mis op deze pagina')
    for (const file of wordFiles) site.faults.delete(`assets/${file}`)
    await person.tapsButton('Opnieuw laden')
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible()
    conduct.forgives(reported)
  })

  test('a part that does not come says so within ten seconds', async ({ page, person, site, conduct }) => {
    const growth = chunkOf(site.folder, 'growth')
    await person.opensTheApp()
    site.faults.set(growth, 'hang')
    await person.tapsLink('Groei')
    await expect(page.getByText('Dit duurt langer dan normaal')).toBeVisible()
    site.faults.delete(growth)
    await person.tapsButton('Opnieuw laden')
    await person.sees('Groei')
    conduct.forgives(reported)
  })
})

test('the new version is there by the second cold start', async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'cold-'))
  try {
    await coldStart(profile, site.address, async (page) => {
      await isKept(page)
    })
    site.folder = newer
    await coldStart(profile, site.address, async (page) => {
      await expect(page.getByRole('link', { name: 'Meer van toen', exact: true })).toBeVisible()
      await expect(page.getByText('Er is een nieuwe versie')).toBeVisible(installing)
    })
    await coldStart(profile, site.address, async (page) => {
      await seesTheNewVersion(page)
    })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

/** Opens a browser on a profile folder, as somebody does in the morning, and closes it afterwards. */
async function coldStart(
  profile: string,
  address: string,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, { ...browserLaunch(), locale: 'nl-NL' })
  const conduct = new Conduct().watch(context, address)
  const page = await context.newPage()
  await page.goto(address)
  await visit(page)
  await context.close()
  conduct.isGood()
}

async function seesTheNewVersion(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Meer', exact: true })).toBeVisible(installing)
}
