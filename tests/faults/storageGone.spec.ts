import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { aSealedAssessment, everywhere } from '../support/builders'
import { besideTheApp, clearsSiteData, garblesCopies, goesOutOfSight } from '../support/browserFaults'
import { copiesOnDisk, recordsOnDisk, onDisk } from '../support/diskOf'
import { expect, test } from '../support/journey'
import { competencies } from '../support/person'
import { writesRaw } from '../support/rawWrites'
import { seed } from '../support/seed'
import { someGoals } from '../support/aGoal'
import { timeoutMs } from '../support/timeoutMs'

const first = aSealedAssessment({ id: 'eerste', date: '2026-03-29', scores: everywhere(2) })
const second = aSealedAssessment({
  id: 'tweede',
  date: '2026-06-01',
  scores: everywhere(4),
  notes: { '1.1': 'Ik bleef bij het gesprek.' },
})

test.beforeEach(async ({ page }) => {
  await seed(page, [first, second])
  await hasCopyWith(page, 'Ik bleef bij het gesprek.')
})

test.describe('with a service worker', () => {
  test.use({ serviceWorker: true })

  test('site data that is cleared under an open tab is said, and the tab puts back all it knows', async ({
    page,
    person,
    baseURL,
  }) => {
    const before = await recordsOnDisk(page)
    await clearsSiteData(page, baseURL ?? '')
    await person.sees('De gegevens van deze site zijn net gewist')
    await expect(page.getByText(/Dit tabblad weet nog 2 metingen\./)).toBeVisible()
    const download = page.waitForEvent('download')
    await person.tapsButton('Bewaren in een bestand')
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Ik bleef bij het gesprek.')
    await person.tapsButton('Terugzetten')
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/net gewist/)
    await expect.poll(() => recordsOnDisk(page)).toEqual(before)
    await page.reload()
    await person.opensTheApp('#/metingen')
    await expect(page.getByText('29 maart 2026').first()).toBeVisible()
  })
})

test('a database that is gone comes back from the second copy by itself, and that is said', async ({
  page,
  person,
  baseURL,
}) => {
  const before = await recordsOnDisk(page)
  await page.goto('about:blank')
  await clearsSiteData(page, baseURL ?? '', 'indexeddb')
  await person.opensTheApp()
  await expect(page.getByText('Groeispiegel heeft 2 metingen teruggezet')).toBeVisible()
  await expect(
    page.getByText(/Je browser was je gegevens kwijt. Ze komen uit de automatische kopie van/),
  ).toBeVisible()
  expect(await recordsOnDisk(page)).toEqual(before)
  await person.tapsButton('Begrepen')
  await expect(page.getByText('Groeispiegel heeft 2 metingen teruggezet')).toHaveCount(0)
})

test('a database and copies that are gone are said, never Welkom, and lead to a backup', async ({
  page,
  person,
  baseURL,
}) => {
  await page.goto('about:blank')
  await clearsSiteData(page, baseURL ?? '', 'indexeddb,file_systems')
  await person.opensTheApp()
  await person.sees('Wat was opgeslagen, staat niet meer op dit apparaat')
  await expect(page.getByText('Zie hoe je groeit als cliëntondersteuner')).toHaveCount(0)
  await person.tapsButton('Reservekopie terugzetten')
  await person.sees('Reservekopie terugzetten')
})

test('of a garbled newest copy the one before is used; when both are garbled that is said', async ({
  page,
  person,
  baseURL,
}) => {
  const [, record] = await recordsOnDisk(page)
  const changed = { ...record, date: '2026-06-02', revision: 2, writers: { unknown: 2 } }
  await writesRaw(page, { records: { assessments: [changed] } })
  await page.reload()
  await hasCopyWith(page, '2026-06-02')
  await expect.poll(async () => Object.keys(await copiesOnDisk(page))).toHaveLength(2)
  const beside = await besideTheApp(page, baseURL ?? '')
  await closesQuietly(page)
  await garblesCopies(beside, 'newest')
  await clearsSiteData(beside, baseURL ?? '', 'indexeddb')
  await person.opensTheApp()
  await expect(page.getByText('Groeispiegel heeft 2 metingen teruggezet')).toBeVisible()
  expect((await recordsOnDisk(page)).map(({ date }) => date)).toEqual(['2026-03-29', '2026-06-01'])

  await closesQuietly(page)
  await garblesCopies(beside, 'all')
  await clearsSiteData(beside, baseURL ?? '', 'indexeddb')
  await person.opensTheApp()
  await person.sees('Wat was opgeslagen, staat niet meer op dit apparaat')
})

test('garbled copies beside a whole database are made anew', async ({ page, person }) => {
  await garblesCopies(page, 'all')
  await page.reload()
  await person.sees()
  await hasCopyWith(page, 'Ik bleef bij het gesprek.')
})

test('junk among the records is set apart, counted and kept; a good copy takes its place', async ({
  page,
  person,
  baseURL,
}) => {
  const [, whole] = await recordsOnDisk(page)
  const damaged = { ...whole, date: 'gisteren' }
  const stranger = { id: 'vreemd', wat: ['iets', { anders: 1 }] }
  const beside = await besideTheApp(page, baseURL ?? '')
  await page.goto('about:blank')
  await writesRaw(beside, { records: { assessments: [damaged, stranger] } })
  await person.opensTheApp()
  await expect(page.getByText('Groeispiegel heeft 1 meting teruggezet')).toBeVisible()
  await expect(page.getByText(/In de opslag van je browser ontbrak iets/)).toBeVisible()
  await expect(page.getByText(/Eén onderdeel op dit apparaat kan niet worden gelezen/)).toBeVisible()
  const { tables } = await onDisk(page)
  expect(tables['quarantine']).toMatchObject([{ record: damaged }, { record: stranger }])
  expect((await recordsOnDisk(page)).find(({ id }) => id === 'tweede')).toEqual(whole)
})

test('a document that fits nothing breaks no screen, is set apart and told, and a good copy takes its place', async ({
  page,
  person,
  baseURL,
}) => {
  await seed(page, [], someGoals)
  await hasCopyWith(page, '"doel-1"')
  const goal = someGoals.find(({ id }) => id === 'doel-1')
  const beside = await besideTheApp(page, baseURL ?? '')
  await page.goto('about:blank')
  const stranger = { id: 'vreemd', kind: 'goal', aim: { anders: 1 } }
  await writesRaw(beside, { records: { documents: [{ ...goal, actions: 'geen lijst' }, stranger] } })
  await person.opensTheApp('#/plan')
  await expect(page.getByText('Groeispiegel heeft 1 leerdoel teruggezet')).toBeVisible()
  await expect(page.getByText(/Eén onderdeel op dit apparaat kan niet worden gelezen/)).toBeVisible()
  const { tables } = await onDisk(page)
  expect(tables['documents']).toContainEqual(goal)
  expect(tables['quarantine']).toMatchObject([
    { record: { id: 'doel-1', actions: 'geen lijst' } },
    { record: stranger },
  ])
})

test('a place that was another when the last copy was made is no loss, also when something else is', async ({
  page,
  person,
  baseURL,
}) => {
  await seed(page, [], someGoals.slice(0, 1))
  await person.opensTheApp()
  await person.beginsAnAssessment()
  for (const number of [1, 2, 3]) {
    await person.isAtQuestion(number)
    await person.chooses(3)
    await person.seesSaved()
    await person.tapsButton('Volgende')
  }
  await person.isAtQuestion(4)
  await goesOutOfSight(page)
  const { id = '' } = someGoals[0] ?? {}
  await hasCopyWith(page, `"${id}"`)
  await page.goBack()
  await person.isAtQuestion(3)
  await page.goBack()
  await person.isAtQuestion(2)
  // The page is left only when that is stored.
  const stood = expect.objectContaining({ competency: competencies[1]?.id })
  await expect.poll(async () => (await onDisk(page)).tables['places']).toContainEqual(stood)
  const beside = await besideTheApp(page, baseURL ?? '')
  await page.goto('about:blank')
  const { tables: before } = await onDisk(beside)
  await writesRaw(beside, { records: { documents: [{ id, kind: 'goal' }] } })
  await person.opensTheApp()
  await expect(page.getByText('Groeispiegel heeft 1 leerdoel teruggezet')).toBeVisible()
  await expect(page.getByText('Verder met vraag 2')).toBeVisible()
  expect((await onDisk(page)).tables['places']).toEqual(before['places'])
})

test.describe('a clock', () => {
  test.use({ timezoneId: 'Europe/Amsterdam' })

  test('at half past midnight keeps the day, and one that was set back years orders and deletes nothing', async ({
    page,
    person,
  }) => {
    await page.clock.setFixedTime('2026-03-28T23:30:00Z')
    await person.opensTheApp('#/meting/nieuw')
    await expect(page.getByLabel('Datum')).toHaveValue('2026-03-29')
    await person.tapsButton('Begin met scoren')
    await person.isAtQuestion(1)
    await person.chooses(3)
    const made = (await recordsOnDisk(page)).filter(({ status }) => status === 'open')
    expect(made).toMatchObject([{ date: '2026-03-29' }])
    await writesRaw(page, {
      records: { assessments: [{ ...made[0], id: 'bak', original: 'bak', binnedOn: '2026-03-20' }] },
    })

    await page.clock.setFixedTime('2011-01-01T12:00:00Z')
    await person.opensTheApp('#/metingen')
    await page.reload()
    await person.sees()
    await goesOutOfSight(page)
    const ids = (await recordsOnDisk(page)).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['bak', 'eerste', 'tweede', made[0]?.id]))
    await expect(page.getByText(/29 maart 2026/).first()).toBeVisible()
    await expect(page.getByText(/1 juni 2026/).first()).toBeVisible()
  })
})

/** Leaves the app when it has nothing more to copy, which it does when it goes out of sight. */
async function closesQuietly(page: Page): Promise<void> {
  await goesOutOfSight(page)
  const locks = () => page.evaluate(async () => navigator.locks.query())
  await expect.poll(async () => [(await locks()).held, (await locks()).pending]).toEqual([[], []])
  await page.goto('about:blank')
}

/** The second copy holds these words. */
async function hasCopyWith(page: Page, words: string): Promise<void> {
  await expect
    .poll(async () => Object.values(await copiesOnDisk(page)).join(), { timeout: timeoutMs(20) })
    .toContain(words)
}
