import type { Page } from '@playwright/test'
import { recordsOnDisk } from '../support/diskOf'
import { expect, test } from '../support/journey'
import { standsStill } from '../support/standsStill'

test('a write that fails keeps the words on the screen, says so, and can be tried again', async ({
  page,
  person,
}) => {
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await diskIsFull(page, true)
  await person.tap(person.option(4))
  await expect(page.getByText('Dit is nog niet opgeslagen')).toBeVisible()
  await expect(page.getByText(/Er is geen ruimte meer op dit apparaat/)).toBeVisible()
  await expect(page.getByText('Opgeslagen op dit apparaat')).toHaveCount(0)
  await expect(person.option(4)).toBeChecked()

  await page.getByText('Notitie of twijfel toevoegen').tap()
  await page.getByRole('textbox').fill('Dit mag niet verdwijnen.')
  await person.tapsButton('Volgende')
  await person.isAtQuestion(2)
  await expect(page.getByText('Dit mag niet verdwijnen.')).toBeVisible()

  await diskIsFull(page, false)
  await person.tapsButton('Opnieuw opslaan')
  await person.seesSaved()
  await page.reload()
  await page.goBack()
  await person.isAtQuestion(1)
  await expect(person.option(4)).toBeChecked()
  await expect(page.getByText('Dit mag niet verdwijnen.')).toBeVisible()
})

test('text is stored at most 250 ms after the last key', async ({ page, person, context }) => {
  await page.clock.install()
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await page.getByText('Notitie of twijfel toevoegen').tap()
  const note = page.getByRole('textbox')
  await expect(note).toBeVisible()
  await standsStill(page)
  await note.pressSequentially('Ik vroeg door.')
  await page.clock.runFor(250)
  // By this clock it is never later than that, however long the disk takes.
  await expect.poll(async () => (await recordsOnDisk(page))[0]?.answers['1.1']?.note).toBe('Ik vroeg door.')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('Ik vroeg door.')).toBeVisible()
})

test('a broken profile gives a screen that names the file and the place in it', async ({ page, conduct }) => {
  await page.route('**/data/profiles/*.json', async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    await route.fulfill({ response: answer, body: text.replace('"id": "2.3",', '') })
  })
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'De inhoud kon niet worden geladen' })).toBeVisible()
  await expect(page.getByText(/^Regel \d+, clusters\[1\]\.competencies\[2\]\.id: ontbreekt\.$/)).toBeVisible()
  await expect(page.getByText(/profiles\/bcmb-clientondersteuner\.json/)).toBeVisible()
  conduct.isGood()
})

test('a missing profile says so', async ({ page, conduct }) => {
  await page.route('**/data/profiles/*.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./')
  await expect(page.getByText(/ontbreekt op deze site \(code 404\)/)).toBeVisible()
  conduct.forgives(/Failed to load resource/)
})

test.describe('with a service worker', () => {
  test.use({ serviceWorker: true })

  test('erasing everything really erases, and starts again at Welkom', async ({ page, person }) => {
    await person.opensTheApp()
    await person.beginsAnAssessment()
    await person.chooses(3)
    await person.opensTheApp('#/instellingen')
    await page.getByLabel(/WISSEN/).fill('WISSEN')
    await person.tapsButton('Alles wissen')
    await expect(page.getByText('Alles is gewist').first()).toBeVisible()
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      keys: Object.keys(localStorage),
      caches: await caches.keys(),
    }))
    expect(left).toEqual({ databases: [], keys: [], caches: [] })
    await person.opensTheApp()
    await person.sees('Zie hoe je groeit als cliëntondersteuner')
  })
})

/** From now on every write to the database meets a full disk, as the browser reports it; or it no longer does. */
async function diskIsFull(page: Page, full: boolean): Promise<void> {
  await page.evaluate((isFull) => {
    const store = IDBObjectStore.prototype
    if (!isFull) {
      Reflect.set(store, 'put', Reflect.get(window, 'realPut'))
      return
    }
    Reflect.set(window, 'realPut', Reflect.get(store, 'put'))
    Reflect.set(store, 'put', () => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
  }, full)
}
