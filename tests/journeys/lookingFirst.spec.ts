import type { BrowserContext, Page } from '@playwright/test'
import { reviewPaths } from '../../src/navigation/reviewPaths'
import { reportToText } from '../../src/exchange/report/reportToText'
import { aReport } from '../support/aReport'
import { competencyId, everywhere } from '../support/builders'
import { installsTheApp, systemOpens } from '../support/launchQueue'
import { siteSends } from '../support/otherSite'
import { Person } from '../support/person'
import { reportPdf } from '../support/reportFixtures'
import { expect, isKept, test } from '../support/site'

const report = aReport({
  id: 'rapport-van-anna',
  topics: [{ kind: 'competency', competency: competencyId('1.1') }],
  latest: { id: 'meting', scores: everywhere(5), notes: { '1.1': 'Dit schreef Anna erbij.' } },
})
const password = 'één twee drie'

interface Came {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: string
}

/** How a report can come in. Each is gone through more than once, and leads to the screen of the report. */
const ways: Readonly<Record<string, (came: Came) => Promise<Page>>> = {
  'chosen at Start': async ({ page }) => {
    await page.goto('./#/')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Ik kreeg een rapport' }).tap()
    await (await choosing).setFiles(await fileOfAnna())
    return page
  },
  'chosen where files are opened': async ({ page }) => {
    await page.goto('./#/rapporten/openen')
    await page.getByLabel('Het bestand', { exact: true }).setInputFiles(await fileOfAnna())
    return page
  },
  'dropped where files are opened': async ({ page }) => drops(page, '/rapporten/openen', /^Open een rapport/),
  'dropped on the list': async ({ page }) => drops(page, '/rapporten', 'Ontvangen'),
  'sent by another app': async ({ context, address }) => {
    const text = await reportToText(report)
    const page = await siteSends(context, address, [{ name: 'rapport.json', text }])
    const keep = page.getByRole('button', { name: 'Bewaar het' })
    await expect(keep.or(page.getByText(/^Dit heb je al/))).toBeVisible()
    if (!(await keep.isVisible())) return page
    await expect(page.getByText('Er zit één meting in, van 1 november 2026.')).toBeVisible()
    await showsNoScores(page)
    await keep.tap()
    return page
  },
  'opened with the app': async ({ page }) => {
    await page.goto('about:blank')
    await page.goto('./')
    await systemOpens(page, [await fileOfAnna()])
    return page
  },
  locked: async ({ page }) => {
    await page.goto('./#/rapporten/openen')
    const buffer = Buffer.from(reportPdf('made-locked'))
    const file = { name: 'op slot.pdf', mimeType: 'application/pdf', buffer }
    await page.getByLabel('Het bestand', { exact: true }).setInputFiles(file)
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Open het bestand' }).tap()
    return page
  },
}

for (const [way, comes] of Object.entries(ways)) {
  test.describe(() => {
    // Only that receives what another app sends.
    test.use({ serviceWorker: way === 'sent by another app' })

    test(`no score is on any screen before somebody asked for them: ${way}`, async ({
      page,
      person,
      context,
      site,
      conduct,
      serviceWorker,
    }) => {
      test.slow()
      conduct.forgives(/^request to http:\/\/127\.0\.0\.1:/)
      if (way === 'opened with the app') await installsTheApp(page)
      await person.opensTheApp()
      if (serviceWorker) await isKept(page)
      const came = { page, context, address: site.address }

      const first = new Person(await comes(came))
      await asksHowToBegin(first.page)
      const key = keyIn(first.page)
      await first.page.reload()
      await asksHowToBegin(first.page)
      for (const address of addressesOf(key)) {
        await first.opensTheApp(`#${address}`)
        await asksHowToBegin(first.page)
      }
      await first.opensTheApp('#/rapporten')
      await expect(first.page.getByText('Nog niet bekeken', { exact: true })).toBeVisible()
      await first.tapsLink(/^Rapport over /)
      await asksHowToBegin(first.page)

      await first.tapsButton(/^Alle \d+ clusters$/)
      await first.sees(/^Jouw beeld van /)
      await showsNoScores(first.page)
      const again = new Person(await comes(came))
      await again.sees('De scores zijn nog verborgen')
      await expect(again.page.getByText(/^Dit heb je al\./)).toBeVisible()
      await again.page.reload()
      await again.sees('De scores zijn nog verborgen')
      for (const address of addressesOf(key)) {
        await again.opensTheApp(`#${address}`)
        await expect(again.page.getByRole('navigation', { name: 'Stappen' })).toBeVisible()
        await showsNoScores(again.page)
      }
      await again.opensTheApp('#/rapporten')
      await expect(again.page.getByText(/^Scores verborgen/)).toBeVisible()
      await again.tapsLink(/^Rapport over /)
      await again.sees('De scores zijn nog verborgen')
      await showsNoScores(again.page)

      await again.tapsButton('Toon de scores')
      const dialog = again.page.getByRole('dialog')
      await expect(dialog).toContainText('Je gaf nog geen van de')
      await again.tap(dialog.getByRole('button', { name: 'Toon de scores' }))
      await expect(again.page.getByText('De scores staan er nu bij.')).toBeVisible()
      await again.seesPageOne(/^Groeirapport van /)
      const shown = new Person(await comes(came))
      await shown.seesPageOne(/^Groeirapport van /)
      await shown.page.reload()
      await shown.seesPageOne(/^Groeirapport van /)
    })
  })
}

function addressesOf(key: string): readonly string[] {
  return [
    reviewPaths.receivedReport(key),
    reviewPaths.reviewMarks(key),
    reviewPaths.reviewCluster(key, '1'),
    reviewPaths.reviewTalk(key),
    reviewPaths.reviewReply(key),
  ]
}

/** Under which the report lies, out of the address of its screen. */
function keyIn(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash.replace('#/rapporten/', ''))
}

async function asksHowToBegin(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Hoe wil je beginnen?' })).toBeVisible()
  await showsNoScores(page)
}

/** No page of the report, no picture, no level or note of the other. */
async function showsNoScores(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await expect(
    main.getByText(/Groeirapport van|Eigen score|Dit schreef Anna|jullie zien dit anders/),
  ).toHaveCount(0)
  await expect(main.getByRole('img')).toHaveCount(0)
}

async function fileOfAnna() {
  return {
    name: 'rapport.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await reportToText(report)),
  }
}

async function drops(page: Page, address: string, heading: string | RegExp): Promise<Page> {
  await page.goto(`./#${address}`)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await page.evaluate(
    ([name, text]) => {
      const parcel = new DataTransfer()
      parcel.items.add(new File([text], name))
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: parcel, cancelable: true }))
    },
    ['rapport.json', await reportToText(report)] as const,
  )
  return page
}
