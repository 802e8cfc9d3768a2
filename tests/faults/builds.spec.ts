import { readFileSync } from 'node:fs'
import { aSealedAssessment, everywhere } from '../support/builders'
import { migrations } from '../../src/storage/migrations'
import { besideTheApp } from '../support/browserFaults'
import { onDisk, recordsOnDisk, versionOnDisk } from '../support/diskOf'
import { lastTyped, notesTyping } from '../support/lastTyped'
import { laterBuild, removeLaterBuild, stumblesOver } from '../support/laterBuild'
import { Person } from '../support/person'
import { writesRaw } from '../support/rawWrites'
import { seed } from '../support/seed'
import { expect, test } from '../support/site'
import { storageFixtures } from '../support/storageFixtures'
import { newer } from '../support/twoBuilds'
import { timeoutMs } from '../support/timeoutMs'

const whole = aSealedAssessment({
  id: 'heel',
  date: '2026-06-01',
  scores: everywhere(3),
  notes: { '1.1': 'Ik bleef bij het gesprek.' },
})

test('an older app on a newer database shows everything, changes nothing and says why', async ({
  page,
  person,
  baseURL,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await person.chooses(4)
  const question = page.url()
  const [record] = await recordsOnDisk(page)
  const beside = await besideTheApp(page, baseURL ?? '')
  await page.goto('about:blank')
  const newerRecord = { ...record, later: { any: ['thing', 1] } }
  await writesRaw(beside, {
    version: 90,
    stores: { future: 'id' },
    records: { assessments: [newerRecord], future: [{ id: 'iets van later' }] },
  })
  const before = await onDisk(beside)

  await page.goto(question)
  await expect(page.getByText('Je kunt alles bekijken, maar niets veranderen')).toBeVisible()
  await expect(person.option(4)).toBeChecked()
  await person.tap(person.option(2))
  await expect(page.getByText(/Deze versie van de app is ouder dan je gegevens/)).toBeVisible()
  await expect(page.getByText('Opgeslagen op dit apparaat')).toHaveCount(0)
  await person.tapsButton('Volgende')
  await person.isAtQuestion(2)
  expect(await onDisk(beside)).toEqual(before)
})

test('an upgrade that another tab holds up is said within five seconds, and goes on by itself', async ({
  page,
  person,
  baseURL,
  conduct,
}) => {
  const [first] = storageFixtures()
  if (!first) throw new Error('there is no fixture of the first format')
  const beside = await besideTheApp(page, baseURL ?? '')
  await writesRaw(beside, { version: 10, stores: first.stores, records: first.tables })
  await beside.evaluate(
    () => new Promise((resolve) => indexedDB.open('groeispiegel').addEventListener('success', resolve)),
  )
  await page.goto('./')
  await expect(
    page.getByRole('heading', { name: 'Groeispiegel is nog open in een ander tabblad' }),
  ).toBeVisible()
  expect(await versionOnDisk(beside)).toBe(1)
  await beside.close()
  await expect(page.getByRole('link', { name: 'Groei', exact: true })).toBeVisible()
  await person.sees()
  expect(await recordsOnDisk(page)).toHaveLength(first.tables['assessments']?.length ?? -1)
  expect(await versionOnDisk(page)).toBe(migrations.length)
  conduct.forgives(/^Upgrade 'groeispiegel' blocked/)
})

test.describe('two builds with different steps', () => {
  test.describe.configure({ mode: 'serial' })
  let later = ''
  test.beforeAll(() => {
    test.setTimeout(timeoutMs(120))
    later = laterBuild()
  })
  test.afterAll(removeLaterBuild)
  test.beforeEach(({ site }) => {
    // Each tab gets the build that is there when it opens.
    site.faults.set('sw.js', 404)
  })
  test.afterEach(({ conduct }) => {
    conduct.forgives(/Failed to load resource|bad HTTP response code|^Upgrade 'groeispiegel' blocked/)
  })

  test('a newer build opened in another tab: what is typed here is stored first, then this tab asks to load again', async ({
    page,
    person,
    context,
    site,
  }) => {
    await page.addInitScript(notesTyping)
    await person.opensTheApp()
    await person.beginsAnAssessment()
    await person.chooses(3)
    const question = page.url()
    await page.getByText('Notitie of twijfel toevoegen').tap()
    const words = page.getByRole('textbox')
    await words.pressSequentially('Half een ')
    site.folder = later
    const other = new Person(await context.newPage())
    const opening = other.opensTheApp()
    await words.pressSequentially('zin.')
    await opening
    await person.sees('Laad deze pagina opnieuw')
    const typed = await lastTyped(page)
    expect(typed).toMatch(/^Half een/)
    // Every key that this tab took in is stored, or still stands here to be copied.
    const isKept = async () =>
      (await recordsOnDisk(other.page))[0]?.answers['1.1']?.note === typed ||
      (await page.getByText(typed, { exact: true }).isVisible())
    await expect.poll(isKept).toBe(true)
    await other.page.goto(question)
    await expect(other.page.getByText(/Half een/)).toBeVisible()
    await expect(other.option(3)).toBeChecked()
    expect(await recordsOnDisk(other.page)).toMatchObject([{ later: true }])
    expect(await versionOnDisk(other.page)).toBe(migrations.length + 1)
  })

  test('a step that fails leaves all as it was, offers it as a file, and the build before still works', async ({
    page,
    person,
    site,
  }) => {
    const stumbling = aSealedAssessment({
      id: 'struikelt',
      date: '2026-07-01',
      scores: everywhere(4),
      notes: { '1.1': stumblesOver },
    })
    await seed(page, [whole, stumbling])
    await person.sees()
    const before = await onDisk(page)
    site.folder = later
    await page.reload()
    await expect(page.getByRole('heading', { name: 'De opslag van je browser gaat niet open' })).toBeVisible({
      timeout: timeoutMs(20),
    })
    await expect(page.getByText(/Er is niets gewist. Technische melding: .*the step stumbles/)).toBeVisible()
    const download = page.waitForEvent('download')
    await person.tapsButton('Bewaar wat er nog staat in een bestand')
    const file = readFileSync(await (await download).path(), 'utf8')
    expect(file).toContain('Ik bleef bij het gesprek.')
    expect(file).toContain(stumblesOver)
    await expect(page.getByText(/Het bestand staat klaar/)).toBeVisible()
    expect(await onDisk(page)).toEqual(before)

    site.folder = newer
    await page.reload()
    await person.opensTheApp('#/metingen')
    await expect(page.getByText(/1 juli 2026/).first()).toBeVisible()
    expect(await onDisk(page)).toEqual(before)
  })
})
