import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { shareAddress, shareCache, shareField } from '../../src/exchange/handover/sharing'
import { limits } from '../../src/exchange/limits'
import { backupFile } from '../support/backupFixtures'
import { installsTheApp, systemOpens, type Sent } from '../support/launchQueue'
import { Person } from '../support/person'
import { reportPdf } from '../support/reportFixtures'
import { expect, isKept, test } from '../support/site'
import { cachesDeleteSlowly } from '../support/waiting'

const report = { name: 'Rapport van Noor.pdf', mimeType: 'application/pdf', buffer: bytes(reportPdf('made')) }
const pageOne = 'Groeirapport van Noor van Dijk'

test('a report that is shared from another app is asked about at once and kept by a tap, and no server hears of it', async ({
  page,
  person,
  context,
  site,
}) => {
  await person.opensTheApp()
  await isKept(page)
  const asked = site.asked.length
  const noor = await shares(context, site.address, [report])
  await noor.sees('Dit bestand kwam binnen')
  // Who sent it and which assessments are in it, and nothing of the scores.
  await expect(noor.page.getByText(/^Er z(it één meting|itten \d+ metingen) in/)).toBeVisible()
  await expect(noor.page.getByRole('heading', { name: pageOne })).toHaveCount(0)
  await noor.tapsButton('Bewaar het')
  await expect(noor.page.getByText(/^Bewaard op dit apparaat tot en met/)).toBeVisible()
  await noor.readsAtOnce(pageOne)
  expect(new URL(noor.page.url()).search).toBe('')
  expect(site.asked.slice(asked).filter((path) => path.includes(shareAddress))).toEqual([])
  await expect.poll(() => sharedCaches(noor.page)).toEqual([])

  await noor.page.reload()
  await noor.seesPageOne(pageOne)
  await noor.opensTheApp('#/rapporten')
  await noor.page.goBack()
  await noor.seesPageOne(pageOne)
  await expect(noor.page.getByRole('alert')).toHaveCount(0)
})

test('a report that a portal put something in front of arrives in the same way', async ({
  page,
  person,
  context,
  site,
}) => {
  await person.opensTheApp()
  await isKept(page)
  const buffer = Buffer.concat([Buffer.from('\r\n<br />\n<b>Notice</b>: x<br />\n'), report.buffer])
  const noor = await shares(context, site.address, [{ ...report, buffer }])
  await noor.sees('Dit bestand kwam binnen')
  await noor.tapsButton('Bewaar het')
  await noor.readsAtOnce(pageOne)
})

test('it works in a folder of a host as well', async ({ page, context, site }, info) => {
  const host = info.outputPath('host')
  mkdirSync(host, { recursive: true })
  symlinkSync(resolve(site.folder), join(host, 'map'))
  site.folder = host
  await page.goto(`${site.address}map/index.html`)
  await isKept(page)
  const noor = await shares(context, `${site.address}map/`, [report])
  await noor.sees('Dit bestand kwam binnen')
  await noor.tapsButton('Bewaar het')
  await noor.readsAtOnce(pageOne)
  expect(noor.page.url()).toContain(`${site.address}map/#/rapporten/`)
  await expect.poll(() => sharedCaches(noor.page)).toEqual([])
})

test('a backup that comes in this way is said to be one, and leads to where it is put back', async ({
  page,
  person,
  context,
  site,
}) => {
  await person.opensTheApp()
  await isKept(page)
  const buffer = bytes(backupFile('3.json'))
  const noor = await shares(context, site.address, [
    { name: 'kopie.json', mimeType: 'application/json', buffer },
  ])
  await expect(noor.page.getByRole('alert')).toContainText('kopie.json')
  await expect(noor.page.getByRole('alert')).toContainText('Dit is een reservekopie, geen rapport.')
  await noor.tapsLink('Reservekopie terugzetten')
  await noor.sees('Reservekopie terugzetten')
})

test('several that are shared at once wait, each to be looked at by itself', async ({
  page,
  person,
  context,
  site,
}) => {
  await person.opensTheApp()
  await isKept(page)
  const noor = await shares(context, site.address, [report, { ...report, name: 'Nog een.pdf' }])
  await noor.sees('Open een rapport of reactie')
  await expect(noor.page.getByRole('heading', { name: 'Er kwamen 2 bestanden binnen' })).toBeVisible()
  await noor.tapsButton('Bekijken Nog een.pdf')
  await noor.sees('Dit bestand kwam binnen')
  await noor.tapsButton('Bewaar het')
  await noor.readsAtOnce(pageOne)
  // The other is the same report.
  await noor.opensTheApp('#/rapporten/openen')
  await noor.tapsButton('Bekijken Rapport van Noor.pdf')
  await expect(noor.page.getByText(/^Dit heb je al/)).toBeVisible()
  await expect.poll(() => sharedCaches(noor.page)).toEqual([])
})

test('what does not arrive is told on the screen where a file can be chosen, and once only', async ({
  page,
  person,
  context,
  site,
}, info) => {
  await person.opensTheApp()
  await isKept(page)
  // On disk: handed over as bytes it would go to the browser in one message of 27 MB.
  const large = info.outputPath('Groot.pdf')
  writeFileSync(large, '')
  truncateSync(large, limits.fileBytes + 1)
  for (const [files, words] of [
    [[], 'Er kwam geen bestand mee.'],
    [[large], 'Het bestand is te groot. Een groeirapport of reactie is hooguit 20 MB.'],
  ] as const) {
    const noor = await shares(context, site.address, files)
    await noor.sees('Open een rapport of reactie')
    await expect(noor.page.getByRole('alert')).toContainText(words)
    await expect.poll(() => sharedCaches(noor.page)).toEqual([])
    await noor.page.reload()
    await noor.sees('Open een rapport of reactie')
    await expect(noor.page.getByRole('alert')).toHaveCount(0)
    await noor.page.close()
  }
  // Somebody who comes upon the address itself finds the screen and no error.
  await page.goto(site.address + shareAddress)
  await person.sees('Open een rapport of reactie')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what waits can be dropped with the keyboard alone, and the focus is never lost', async ({
  page,
  person,
  context,
  site,
}) => {
  await person.opensTheApp()
  await isKept(page)
  await context.addInitScript(cachesDeleteSlowly)
  const noor = await shares(context, site.address, [report, { ...report, name: 'Nog een.pdf' }])
  await noor.page.getByRole('button', { name: 'Niet bewaren Nog een.pdf' }).press('Enter')
  await expect(noor.page.locator(':focus')).toContainText('1 bestand is verwijderd.')
  await noor.page.keyboard.press('Tab')
  await expect(noor.page.getByRole('button', { name: 'Bekijken Rapport van Noor.pdf' })).toBeFocused()
  await noor.page.keyboard.press('Tab')
  await noor.page.keyboard.press('Enter')
  await expect(noor.page.locator(':focus')).toContainText('2 bestanden zijn verwijderd.')
  await expect.poll(() => sharedCaches(noor.page)).toEqual([])
})

test('a device that is full is told as such', async ({ page, person, context, site }) => {
  await person.opensTheApp()
  await isKept(page)
  const browser = await context.newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.address).origin,
    quotaSize: 1000,
  })
  const noor = await shares(context, site.address, [report])
  await expect(noor.page.getByRole('alert')).toContainText('De app kon het bestand niet overnemen.')
  await expect.poll(() => sharedCaches(noor.page)).toEqual([])
})

test('what lies there of a version that did not say since when is gone at the next start', async ({
  page,
  person,
  site,
}) => {
  await person.opensTheApp()
  await isKept(page)
  await page.evaluate(
    async ([name, address]) => (await caches.open(name)).put(address, new Response('%PDF-')),
    [shareCache(site.address), site.address + shareAddress] as const,
  )
  expect(await sharedCaches(page)).toHaveLength(1)
  await page.reload()
  await person.sees()
  await expect.poll(() => sharedCaches(page)).toEqual([])
})

test.describe('a file that is opened with the app', () => {
  test.beforeEach(({ page }) => installsTheApp(page))

  test('is on the screen at once, and does not come back when the page is loaded again', async ({
    page,
    person,
  }) => {
    await person.opensTheApp()
    await systemOpens(page, [report])
    await person.readsAtOnce(pageOne)
    await person.opensTheApp('#/meer')
    await page.reload()
    // As Chromium does.
    await systemOpens(page, [report])
    await page.waitForLoadState('networkidle')
    await person.sees('Meer')
  })

  test('takes nothing of what somebody is just writing', async ({ page, person }) => {
    await person.opensTheApp()
    await person.beginsAnAssessment()
    await person.chooses(4)
    const question = page.url()
    await page.getByText('Notitie of twijfel toevoegen').tap()
    await page.getByRole('textbox').fill('Dit schreef ik net.')
    await systemOpens(page, [report])
    await person.readsAtOnce(pageOne)
    await page.goto(question)
    await expect(page.getByText('Dit schreef ik net.')).toBeVisible()
  })

  test('is one at a time, and there still', async ({ page, person }) => {
    await person.opensTheApp()
    await systemOpens(page, [report, { ...report, name: 'nog een.pdf' }])
    await expect(page.getByRole('alert')).toContainText('Je kunt hier één bestand tegelijk openen.')
    await systemOpens(page, [{ ...report, name: 'weg.pdf' }], 'and they are gone')
    await expect(page.getByRole('alert')).toContainText('De app kon het bestand niet overnemen.')
  })
})

/** A real form, from a page that is none of the app's: the policy of the app forbids its own pages to send any. */
/** Of a file on disk its path. */
async function shares(
  context: BrowserContext,
  folder: string,
  files: readonly Sent[] | readonly string[],
): Promise<Person> {
  const page = await context.newPage()
  await page.setContent(`
    <form method="post" enctype="multipart/form-data" action="${folder}${shareAddress}">
      <input type="file" name="${shareField}" multiple><button>Delen</button>
    </form>`)
  await page.locator('input').setInputFiles(files)
  const answer = page.waitForResponse((response) => response.url() === `${folder}${shareAddress}`)
  await page.getByRole('button', { name: 'Delen' }).click()
  expect((await answer).status()).toBe(303)
  return new Person(page)
}

async function sharedCaches(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => caches.keys())
  return names.filter((name) => name.startsWith(shareCache('').trim()))
}

function bytes(file: Uint8Array): Buffer {
  return Buffer.from(file)
}
