import type { Page } from '@playwright/test'
import {
  breakable,
  breaks,
  holdsTheDatabase,
  openingsTried,
  refusesDatabases,
  saidInTime,
  timesOpening,
} from '../support/breakableDatabase'
import { besideTheApp, goesOutOfSight } from '../support/browserFaults'
import { recordsOnDisk } from '../support/diskOf'
import { expect, test } from '../support/journey'
import { Person } from '../support/person'
import { standsStill } from '../support/standsStill'
import { timeoutMs } from '../support/timeoutMs'

test('a tab that crashes while somebody types comes back with the answer and the words', async ({
  page,
  person,
  context,
}) => {
  await page.clock.install()
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.chooses(3)
  await page.getByText('Notitie of twijfel toevoegen').tap()
  const note = page.getByRole('textbox')
  await expect(note).toBeVisible()
  await standsStill(page)
  await note.pressSequentially('Ik bleef bij het gesprek.')
  const address = page.url()
  await page.clock.runFor(250)
  await person.seesSaved()
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed

  const again = new Person(await context.newPage())
  await again.page.goto(address)
  await expect(again.option(3)).toBeChecked()
  await expect(again.page.getByText('Ik bleef bij het gesprek.')).toBeVisible()
})

test.describe('a connection', () => {
  test.beforeEach(({ page }) => page.addInitScript(breakable))

  test('that is lost once is taken up again, and nobody notices', async ({ page, person, conduct }) => {
    await person.opensTheApp()
    await person.beginsAnAssessment()
    await breaks(page, { transactions: 1 })
    await person.chooses(5)
    await expect(page.getByText('De opslag van je browser is dichtgegaan')).toHaveCount(0)
    expect((await recordsOnDisk(page))[0]?.answers['1.1']?.score).toBe(5)
    conduct.forgives(/Dexie: /)
  })

  test('that stays lost is tried three times, then said, and comes back with one tap', async ({
    page,
    person,
    conduct,
  }) => {
    await person.opensTheApp()
    await person.beginsAnAssessment()
    await person.chooses(2)
    await breaks(page, { transactions: 1000, openings: 1000 })
    await person.tap(person.option(5))
    await expect(page.getByText('De opslag van je browser is dichtgegaan').first()).toBeVisible()
    await expect(page.getByText('Dit is nog niet opgeslagen')).toBeVisible()
    await expect(page.getByText('Opgeslagen op dit apparaat')).toHaveCount(0)
    await expect(person.option(5)).toBeChecked()
    const tried = await openingsTried(page)
    expect(tried).toBeGreaterThan(1)
    await types(page, 'Ook dit nog.')
    // It does not go on knocking.
    expect(await openingsTried(page)).toBe(tried)

    await breaks(page, {})
    await person.tapsButton('Probeer het nog eens')
    await person.seesSaved()
    await expect(page.getByText('De opslag van je browser is dichtgegaan')).toHaveCount(0)
    const [record] = await recordsOnDisk(page)
    expect(record?.answers['1.1']).toMatchObject({ score: 5, note: 'Ook dit nog.' })
    conduct.forgives(/Dexie: /)
  })

  test('to a disk that fails is said with its name; the words stay and are stored when it works again', async ({
    page,
    person,
    conduct,
  }) => {
    await person.opensTheApp()
    await person.beginsAnAssessment()
    await breaks(page, {
      transactions: 1000,
      name: 'UnknownError',
      message: 'Internal error committing transaction.',
    })
    await person.tap(person.option(5))
    await expect(page.getByText(/Je apparaat kan nu niet goed opslaan \(UnknownError/)).toBeVisible()
    await expect(page.getByText('Opgeslagen op dit apparaat')).toHaveCount(0)
    await breaks(page, {})
    await person.tapsButton('Opnieuw opslaan')
    await person.seesSaved()
    await goesOutOfSight(page)
    await page.reload()
    await expect(person.option(5)).toBeChecked()
    conduct.forgives(/Dexie: /)
  })
})

test('a database that gives no answer is said within five seconds, and the app goes on by itself when it does', async ({
  page,
  person,
  baseURL,
}) => {
  const beside = await besideTheApp(page, baseURL ?? '')
  await holdsTheDatabase(beside)
  await page.addInitScript(timesOpening)
  await page.goto('./')
  await expect(
    page.getByRole('heading', { name: 'De opslag van je browser geeft geen antwoord' }),
  ).toBeVisible({
    timeout: timeoutMs(20),
  })
  expect(await saidInTime(page)).toBe(true)
  await beside.close()
  await person.sees('Zie hoe je groeit als cliëntondersteuner')
})

test('a browser that keeps nothing says so before anything is typed, however it refuses', async ({
  browser,
  baseURL,
}) => {
  for (const refusal of ['absent', 'name', 'open'] as const) {
    const context = await browser.newContext({ locale: 'nl-NL' })
    const page = await context.newPage()
    await page.addInitScript(refusesDatabases, refusal)
    await page.goto(baseURL ?? '')
    await expect(page.getByRole('heading', { name: 'Deze browser slaat niets op' })).toBeVisible()
    await expect(page.getByText(/Open de app in een gewoon venster/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Begin' })).toHaveCount(0)
    await context.close()
  }
})

async function types(page: Page, words: string): Promise<void> {
  await page.getByText('Notitie of twijfel toevoegen').tap()
  await page.getByRole('textbox').pressSequentially(words)
}
