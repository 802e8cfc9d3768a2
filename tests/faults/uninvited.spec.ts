import type { BrowserContext, Page } from '@playwright/test'
import * as v from 'valibot'
import type { Report } from '../../src/domain/report'
import { reportToText } from '../../src/exchange/report/reportToText'
import { limits } from '../../src/exchange/limits'
import { aPerson, aReport } from '../support/aReport'
import { everywhere } from '../support/builders'
import { onDisk } from '../support/diskOf'
import { installsTheApp, systemOpens } from '../support/launchQueue'
import { siteSends, type MadeFile } from '../support/otherSite'
import { Person } from '../support/person'
import { expect, isKept, test } from '../support/site'
import { countedReading, countsReading, makesWaitingOlder, waiting } from '../support/waiting'

const latest = { id: 'meting', scores: everywhere(3) }
const kept = aReport({ id: 'rapport-van-anna', latest })
/** The same id, and somebody has made it look worse. */
const forged = aReport({
  id: 'rapport-van-anna',
  madeOn: '2026-11-04',
  person: aPerson('Anna de Wit', 'persoon-Anna'),
  latest: { ...latest, scores: { ...everywhere(3), '1.1': 1 } },
})
/** And again, with other scores. */
const [newest, last] = [anotherVersion(2), anotherVersion(4)]

test.beforeEach(async ({ page, person, conduct, serviceWorker }) => {
  conduct.forgives(/^request to http:\/\/127\.0\.0\.1:/)
  await person.opensTheApp()
  if (serviceWorker) await isKept(page)
})

test('one report that another site sends is shown and asked about, and kept by a tap only', async ({
  page,
  context,
  site,
}) => {
  const app = new Person(await siteSends(context, site.address, [await fileOf(kept)]))
  await app.sees('Dit bestand kwam binnen')
  await expect(app.page.getByText(/^Rapport van Anna over 1 november 2026/)).toBeVisible()
  await expect(app.page.getByText(/Een bestand bewijst niet wie het maakte/)).toBeVisible()
  await expect(app.page.getByText('Er zit één meting in, van 1 november 2026.')).toBeVisible()
  await expect(app.page.getByText(/Groeirapport van|Zelfstandig/)).toHaveCount(0)
  expect(await keptReports(page)).toEqual([])

  // Whoever looks something up first finds it again, and it still is not kept.
  await app.page.reload()
  await app.sees('Open een rapport of reactie')
  await app.opensTheApp('#/rapporten')
  await app.tapsLink('Bekijk wat binnenkwam')
  await app.tapsButton(/^Bekijken/)
  await app.sees('Dit bestand kwam binnen')
  expect(await keptReports(page)).toEqual([])

  await app.tapsButton('Bewaar het')
  await app.sees(/^Rapport van Anna,/)
  await expect(app.page.getByText(/^Bewaard op dit apparaat tot en met/)).toBeVisible()
  await expect(app.page.getByText(/Een bestand bewijst niet wie het maakte/)).toBeVisible()
  expect(await keptReports(page)).toEqual(['rapport-van-anna'])
  await expect.poll(() => waiting(page)).toBe(0)

  const again = new Person(await siteSends(context, site.address, [await fileOf(kept)]))
  await again.sees(/^Rapport van Anna,/)
  await expect(again.page.getByText(/^Dit heb je al\. Er is niets veranderd/)).toBeVisible()
  await expect.poll(() => waiting(page)).toBe(0)
})

test('what nobody wants is gone at a tap, and what nobody asks for after a day', async ({
  page,
  context,
  site,
}) => {
  const app = new Person(await siteSends(context, site.address, [await fileOf(kept)]))
  await app.sees('Dit bestand kwam binnen')
  await app.tapsButton('Niet bewaren')
  await app.sees('Open een rapport of reactie')
  await expect.poll(() => waiting(page)).toBe(0)

  await siteSends(context, site.address, [await fileOf(kept)])
  expect(await waiting(page)).toBe(1)
  await makesWaitingOlder(page, limits.waiting.timeMs + 1000)
  await page.reload()
  await expect.poll(() => waiting(page)).toBe(0)
  expect(await keptReports(page)).toEqual([])
})

test('of 15 and of 200 files nothing is kept without a tap, and what waits has a bound', async ({
  page,
  context,
  site,
}) => {
  test.slow()
  const fifteen = await Promise.all(Array.from({ length: 15 }, (_, index) => fileOf(reportOf(index))))
  const app = new Person(await siteSends(context, site.address, fifteen))
  await app.sees('Open een rapport of reactie')
  await expect(app.page.getByRole('heading', { name: 'Er kwamen 15 bestanden binnen' })).toBeVisible()
  await expect(app.page.getByText(/hooguit 20 bestanden, samen 50 MB/)).toBeVisible()
  expect([await waiting(page), await keptReports(page)]).toEqual([15, []])

  // More than there is room for is refused whole: what waits already stays.
  const many = Array.from({ length: 200 }, (_, index) => ({ name: `${index}.json`, text: '{}' }))
  const flooded = new Person(await siteSends(context, site.address, many))
  await expect(flooded.page.getByRole('alert')).toContainText(
    'Dit past er niet bij, dus er is niets overgenomen',
  )
  const large = Array.from({ length: 3 }, (_, index) => ({
    name: `${index}.json`,
    text: '{}',
    padding: 17_000_000,
  }))
  const heavy = new Person(await siteSends(context, site.address, large))
  await expect(heavy.page.getByRole('alert')).toContainText('Dit past er niet bij')
  expect([await waiting(page), await keptReports(page)]).toEqual([15, []])

  // One after the other fill the list, and no more.
  for (let count = 15; count < 22; count += 1)
    await siteSends(context, site.address, [{ name: 'x.json', text: '{}' }])
  expect([await waiting(page), await keptReports(page)]).toEqual([20, []])

  await app.opensTheApp('#/rapporten/openen')
  await app.page.reload()
  await app.tap(app.page.getByRole('button', { name: /^Bekijken 7\.json/ }))
  await app.sees('Dit bestand kwam binnen')
  await app.tapsButton('Bewaar het')
  await app.sees(/^Rapport van Mens 7,/)
  await expect.poll(() => waiting(page)).toBe(19)
  expect(await keptReports(page)).toEqual(['r7'])
  await app.opensTheApp('#/rapporten/openen')
  await app.tapsButton('Niets hiervan bewaren')
  await expect(app.page.getByRole('button', { name: /^Bekijken/ })).toHaveCount(0)
  await expect.poll(() => waiting(page)).toBe(0)
  expect(await keptReports(page)).toEqual(['r7'])
})

test('a start reads nothing of what waits', async ({ page, context, site, person }) => {
  const files = Array.from({ length: 20 }, (_, index) => ({
    name: `${index}.json`,
    text: '{}',
    padding: 2_000_000,
  }))
  await (await siteSends(context, site.address, files)).close()
  expect(await waiting(page)).toBe(20)
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('no service worker')
  await worker.evaluate(countsReading)
  await page.addInitScript(countsReading)
  await page.goto('about:blank')
  await person.opensTheApp()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(countedReading)).toEqual({ opened: 0, read: 0 })
  // The worker looks at how old each is, and at none of their bytes.
  expect(await worker.evaluate(countedReading)).toMatchObject({ read: 0 })
  // It does count: opening the list and one of them is seen.
  await person.opensTheApp('#/rapporten/openen')
  await person.tap(page.getByRole('button', { name: /^Bekijken/ }).first())
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await page.evaluate(countedReading)).toMatchObject({ opened: expect.any(Number), read: 1 })
})

test.describe('another version of a report that is kept', () => {
  test.beforeEach(async ({ page, person }) => {
    await person.opensTheApp('#/rapporten/openen')
    await chooses(page, await fileOf(kept))
    await person.readsAtOnce('Groeirapport van Anna')
  })

  const entrances = {
    'chosen here': async ({ page }: Ways) => {
      await page.goto('./#/rapporten/openen')
      await chooses(page, await fileOf(forged))
      return page
    },
    dropped: async ({ page }: Ways) => {
      await page.goto('./#/rapporten')
      await expect(page.getByRole('heading', { level: 1, name: 'Ontvangen' })).toBeVisible()
      await drops(page, await fileOf(forged))
      return page
    },
    'sent by another site': async ({ context, address }: Ways) =>
      siteSends(context, address, [await fileOf(forged)]),
    'opened with the app': async ({ page }: Ways) => {
      await installsTheApp(page)
      await page.goto('about:blank')
      await page.goto('./')
      await systemOpens(page, [sent(await fileOf(forged))])
      return page
    },
  } as const

  for (const [entrance, comes] of Object.entries(entrances)) {
    test.describe(() => {
      // Only that receives what another site sends.
      test.use({ serviceWorker: entrance === 'sent by another site' })

      test(`is laid beside it and changes nothing before somebody chose: ${entrance}`, async ({
        page,
        context,
        site,
      }) => {
        const before = await reportTables(page)
        const app = new Person(await comes({ page, context, address: site.address }))
        await app.sees('Dit heb je al, maar dan anders')
        expect(await differences(app.page)).toEqual([
          ['Gemaakt op', '2 november 2026', '4 november 2026'],
          ['Naam', 'Anna', 'Anna de Wit'],
          [expect.stringMatching(/^Score, 1\.1 /), '3 Zelfstandig', '1 Dit leer ik nog kennen'],
        ])
        expect(await reportTables(page)).toEqual(before)
        await app.tapsButton('Houd wat ik heb')
        await app.seesPageOne('Groeirapport van Anna')
        await expect(app.page.getByText(/^Wat je had, is gebleven/)).toBeVisible()
        expect(await reportTables(page)).toEqual(before)
        await expect.poll(() => waiting(page)).toBe(0)
      })
    })
  }

  test.describe(() => {
    test.use({ serviceWorker: false })

    test('can be kept beside it, and either is known again; a third one is laid beside both', async ({
      page,
      person,
    }) => {
      const open = async (report: Report) => {
        await person.opensTheApp('#/rapporten/openen')
        await chooses(page, await fileOf(report))
      }
      await open(forged)
      await person.tapsButton('Bewaar allebei')
      await person.seesPageOne('Groeirapport van Anna de Wit')
      await expect(page.getByText(/^Je hebt nu allebei de versies/)).toBeVisible()
      expect(await keptReports(page)).toHaveLength(2)
      for (const one of [kept, forged]) {
        await open(one)
        await expect(page.getByText(/^Dit heb je al\. Er is niets veranderd/)).toBeVisible()
      }
      await person.opensTheApp('#/rapporten')
      await expect(page.getByText(/^andere versie, ontvangen op/)).toHaveCount(1)

      const third = aReport({ id: 'rapport-van-anna', latest, questions: ['Wat zie jij?'] })
      await open(third)
      await person.sees('Dit heb je al, maar dan anders')
      await expect(page.getByRole('heading', { level: 2, name: /^Wat je hebt: / })).toHaveCount(2)
      await person.tap(page.getByRole('button', { name: 'Vervang wat ik heb door dit bestand' }).last())
      await expect(page.getByText(/^Dit staat nu in de plaats van wat je had/)).toBeVisible()
      expect(await keptReports(page)).toHaveLength(2)
      for (const one of [kept, third]) {
        await open(one)
        await expect(page.getByText(/^Dit heb je al\. Er is niets veranderd/)).toBeVisible()
      }
    })
  })
})

test('whoever looks for themselves first is shown no score by another version either', async ({
  page,
  person,
  context,
  site,
}) => {
  await person.opensTheApp('#/rapporten/openen')
  await chooses(page, await fileOf(kept))
  await person.tapsButton('Alle 7 clusters')
  await person.sees('Jouw beeld van Anna')
  const app = new Person(await siteSends(context, site.address, [await fileOf(forged)]))
  await app.sees('Dit heb je al, maar dan anders')
  expect(await differences(app.page)).toEqual([
    ['Gemaakt op', '2 november 2026', '4 november 2026'],
    ['Naam', 'Anna', 'Anna de Wit'],
  ])
  await expect(app.page.getByText(/Zelfstandig|Dit leer ik/)).toHaveCount(0)
  // Kept beside it or in its place, it shows no more than what was there.
  await app.tapsButton('Bewaar allebei')
  await app.sees('De scores zijn nog verborgen')
  const again = new Person(await siteSends(context, site.address, [await fileOf(newest)]))
  await again.sees('Dit heb je al, maar dan anders')
  await again.tap(again.page.getByRole('button', { name: 'Vervang wat ik heb door dit bestand' }).first())
  await again.sees('De scores zijn nog verborgen')

  const other = new Person(await siteSends(context, site.address, [await fileOf(last)]))
  await other.sees('Dit heb je al, maar dan anders')
  await other.tapsButton('Toon de scores')
  await other.tap(other.page.getByRole('dialog').getByRole('button', { name: 'Toon de scores' }))
  await expect(other.page.getByText(/^3 Zelfstandig$/).first()).toBeVisible()
})

interface Ways {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: string
}

function anotherVersion(level: 2 | 4): Report {
  return aReport({
    id: 'rapport-van-anna',
    latest: { ...latest, scores: { ...everywhere(3), '2.1': level } },
  })
}

function reportOf(index: number): Report {
  return aReport({ id: `r${index}`, person: aPerson(`Mens ${index}`), latest })
}

async function fileOf(report: Report): Promise<MadeFile> {
  return { name: `${report.id.replace(/^r(?=\d)/, '')}.json`, text: await reportToText(report) }
}

function sent({ name, text }: MadeFile) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

async function chooses(page: Page, file: MadeFile): Promise<void> {
  await page.getByLabel('Het bestand', { exact: true }).setInputFiles(sent(file))
}

async function drops(page: Page, { name, text }: MadeFile): Promise<void> {
  await page.evaluate(
    ([called, inside]) => {
      const parcel = new DataTransfer()
      parcel.items.add(new File([inside], called))
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: parcel, cancelable: true }))
    },
    [name, text] as const,
  )
}

/** All that differs: what it is about, what stands here, and what stands in the file. */
async function differences(page: Page): Promise<readonly (readonly string[])[]> {
  const items = await page.getByRole('list', { name: 'Wat er verschilt' }).getByRole('listitem').all()
  return Promise.all(items.map((item) => item.locator('b, dd').allTextContents()))
}

async function reportTables(page: Page) {
  const { tables } = await onDisk(page)
  return [tables['reports'], tables['reportContents']]
}

async function keptReports(page: Page): Promise<readonly string[]> {
  const { tables } = await onDisk(page)
  return v.parse(v.array(v.object({ id: v.string() })), tables['reports']).map(({ id }) => id)
}
