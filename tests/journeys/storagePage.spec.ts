import type { Page } from '@playwright/test'
import { aSealedAssessment, everywhere } from '../support/builders'
import { expect, test } from '../support/journey'
import type { Person } from '../support/person'
import { seed } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

const begin = aSealedAssessment({
  id: 'begin',
  date: '2026-01-10',
  scores: everywhere(2),
  notes: { '1.1': 'Hier twijfel ik over.' },
})
const later = aSealedAssessment({ id: 'later', date: '2026-06-10', scores: everywhere(3) })

test('the storage page says what is kept, and looks again when somebody asks, without a pointer too', async ({
  page,
  person,
}) => {
  await opensStorage(page, person)
  await expect(page.getByText('Alles is opgeslagen op dit apparaat.')).toBeVisible()
  await expect(page.getByText('Er staan 2 metingen op dit apparaat.')).toBeVisible()

  await page.locator('summary', { hasText: 'Meer weten' }).focus()
  await page.keyboard.press('Tab')
  await expect(checkNow(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(checked(page)).toContainText('58 antwoorden in 2 metingen gecontroleerd: alles klopt.')
  await expect(checked(page)).toContainText(/De automatische kopie van .+ is compleet\./)
})

test('a damaged record is found, set apart and put back from the second copy', async ({ page, person }) => {
  await opensStorage(page, person)
  await damageRecord(page, 'begin')

  await person.tap(checkNow(page))
  await expect(checked(page)).toContainText('1 onderdeel was beschadigd.')
  await expect(checked(page)).toContainText(/Teruggezet uit de automatische kopie van .+: 1 meting\./)
  await expect(page.getByRole('button', { name: 'Bewaar ze in een bestand' })).toBeVisible()

  await person.tap(checkNow(page))
  await expect(checked(page)).toContainText('58 antwoorden in 2 metingen gecontroleerd: alles klopt.')
  await person.opensTheApp('#/meting/begin/resultaat')
  await expect(page.getByText('Hier twijfel ik over.')).toBeVisible()
})

test('damaged copies are found, and a new one is made at once', async ({ page, person }) => {
  await opensStorage(page, person)
  await damageCopies(page)

  await person.tap(checkNow(page))
  await expect(checked(page)).toContainText('58 antwoorden in 2 metingen gecontroleerd: alles klopt.')
  await expect(checked(page)).toContainText(/De automatische kopie was beschadigd \(\d+ bestanden\)\./)
  await expect(checked(page)).toContainText(/Er is meteen een nieuwe gemaakt, op .+\. Die is compleet\./)

  await person.tap(checkNow(page))
  await expect(checked(page)).toContainText(/De automatische kopie van .+ is compleet\./)
  await expect(checked(page)).not.toContainText('beschadigd')
})

/** With two assessments, and once their second copy is there. */
async function opensStorage(page: Page, person: Person): Promise<void> {
  await seed(page, [begin, later])
  await person.sees()
  await expect.poll(() => copiesThatHold(page, 'later'), { timeout: timeoutMs(30) }).toBeGreaterThan(0)
  await person.opensTheApp('#/opslag')
  await person.sees('Opslag en reservekopie')
  // What most people came for stands open.
  await expect(page.getByRole('link', { name: 'Maak reservekopie' })).toBeInViewport({ ratio: 1 })
  await person.tap(page.locator('summary', { hasText: 'Meer weten' }))
  const copy = page.getByRole('group', { name: 'Automatische kopie' })
  await expect(copy.getByText(/^De laatste automatische kopie is van /)).toBeVisible()
}

function checkNow(page: Page) {
  return page.getByRole('group', { name: 'Controleer alles' }).getByRole('button', { name: 'Controleer nu' })
}

function checked(page: Page) {
  return page.getByRole('group', { name: 'Controleer alles' }).getByRole('status')
}

/** Something else stands where a record stood, as after a failing disk. */
async function damageRecord(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (damaged) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('groeispiegel')
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('assessments', 'readwrite')
          writing.objectStore('assessments').put({ id: damaged, note: 'Dit is geen meting' })
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    id,
  )
}

/** How many copies know of this assessment. */
function copiesThatHold(page: Page, id: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('groeispiegel-copies', { create: true })
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    const texts = await Promise.all(
      names.map(async (name) => (await (await folder.getFileHandle(name)).getFile()).text()),
    )
    return texts.filter((text) => text.includes(`"id": "${wanted}"`)).length
  }, id)
}

/** Every copy, and one more, is garbage. */
async function damageCopies(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('groeispiegel-copies')
    const names = ['copy-000000999-00000000.json']
    for await (const name of folder.keys()) names.push(name)
    for (const name of names) {
      const file = await folder.getFileHandle(name, { create: true })
      const stream = await file.createWritable()
      await stream.write('{"app":"groeispiegel","kapot')
      await stream.close()
    }
  })
}
