import type { Page } from '@playwright/test'
import { canonicalJson } from '../../src/lib/canonicalJson'
import { aSealedAssessment, everywhere } from '../support/builders'
import { backupFile, backupFixtures } from '../support/backupFixtures'
import { deviceContents } from '../support/deviceContents'
import { expect, test } from '../support/journey'
import { Person } from '../support/person'
import { everyDocument } from '../support/everyDocument'
import { everything } from '../support/screens'
import { seed } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

/** Locking and unlocking are slow on purpose. */
const patient = { timeout: timeoutMs(60) }

test('a backup made here brings everything back on a new phone, with its six words and no others', async ({
  page,
  person,
  browser,
}, info) => {
  test.slow()
  await seed(page, everything, everyDocument)
  const before = await assessmentsOf(page)
  const documents = await tableOf(page, 'documents')
  await person.opensTheApp('#/reservekopie')
  const words = await page.locator('[translate="no"]').innerText()
  expect(words.split(' ')).toHaveLength(6)
  await person.tap(page.getByRole('checkbox', { name: /ergens anders opgeschreven/ }))
  await person.tapsButton('Maak reservekopie')
  await expect(page.getByRole('heading', { name: 'Je reservekopie is klaar' })).toBeVisible(patient)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.tapsButton('Bewaar het bestand'),
  ])
  expect(download.suggestedFilename()).toMatch(/^groeispiegel-reservekopie-\d{4}-\d\d-\d\d\.age\.txt$/)
  const path = info.outputPath(download.suggestedFilename())
  await download.saveAs(path)
  await expect(page.getByText('de app kan dat niet zien')).toBeVisible()

  const other = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  })
  const phone = new Person(await other.newPage())
  await phone.opensTheApp('#/terugzetten')
  await phone.page.getByLabel('Het bestand van je reservekopie').setInputFiles(path)
  await phone.sees('Dit bestand is op slot')
  const passphrase = phone.page.getByLabel('Wachtwoord', { exact: true })
  await passphrase.fill(`${words} nog`)
  await phone.tapsButton('Open het bestand')
  await expect(phone.page.getByRole('alert')).toContainText('Dit wachtwoord past niet', patient)
  await passphrase.fill(words.toUpperCase().replaceAll(' ', '-'))
  await phone.tapsButton('Open het bestand')
  await expect(phone.page.getByRole('heading', { name: 'Wat er in de reservekopie staat' })).toBeVisible(
    patient,
  )
  // A new device has nothing to choose between.
  await expect(phone.page.getByRole('radio')).toHaveCount(0)
  await phone.tapsButton('Terugzetten')
  await phone.sees('Teruggezet')
  expect(await assessmentsOf(phone.page)).toBe(before)
  expect(documents).toContain('Keukentafelgesprek')
  expect(await tableOf(phone.page, 'documents')).toBe(documents)
  await other.close()
})

test('what is put back is shown first, can be merged or replaced, and taken back', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  const before = await assessmentsOf(page)
  await person.opensTheApp('#/terugzetten')
  await chooseBackup(page)
  await person.sees('Wat er in de reservekopie staat')
  const { assessments, documents = [] } = backupFixtures().at(-1)?.content ?? { assessments: [] }
  const all = assessments.length + documents.length
  await expect(page.getByRole('heading', { name: `Nieuw (${all})` })).toBeVisible()
  // Five assessments, and the words that the finished ones were made with.
  await expect(page.getByRole('heading', { name: 'Alleen op dit apparaat (6)' })).toBeVisible()
  expect(await assessmentsOf(page)).toBe(before)

  await person.tap(page.getByRole('radio', { name: 'Vervangen' }))
  await person.tapsButton('Vervangen')
  await expect(page.getByText('Zet eerst hier een vinkje, of kies Samenvoegen.')).toBeVisible()
  expect(await assessmentsOf(page)).toBe(before)
  await person.tap(page.getByRole('checkbox'))
  await person.tapsButton('Vervangen')
  await person.sees('Teruggezet')
  expect(await assessmentsOf(page)).not.toContain('Na de stage bij de gemeente')

  await page.reload()
  await person.tapsButton('Ongedaan maken')
  await person.tap(page.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }))
  await expect(page.getByText('Alles is weer zoals voor het terugzetten.')).toBeVisible()
  expect(await assessmentsOf(page)).toBe(before)
})

test('the same backup twice brings nothing new, and the second copy holds it too', async ({
  page,
  person,
}) => {
  await person.opensTheApp('#/terugzetten')
  await chooseBackup(page)
  await person.tapsButton('Terugzetten')
  await person.sees('Teruggezet')
  await expect
    .poll(async () => (await deviceContents(page)).files)
    .toContain('Bij een huisbezoek bleef ik vragen')
  await page.reload()
  // An older backup has no words of what is finished in it: they are kept at the next start.
  const ofThen = JSON.stringify({ id: 'wording bcmb-clientondersteuner 1.0.0' }).slice(1, -1)
  await expect.poll(async () => (await deviceContents(page)).tables).toContain(ofThen)
  const once = await deviceContents(page)
  await chooseBackup(page)
  await expect(page.getByText('Niets nieuws')).toBeVisible()
  await expect(page.getByRole('button', { name: /Samenvoegen|Terugzetten/ })).toHaveCount(0)
  expect((await deviceContents(page)).tables).toBe(once.tables)
})

test('on a full disk nothing changes, and that is said', async ({ page, person }) => {
  await seed(page, everything)
  await person.opensTheApp('#/terugzetten')
  await chooseBackup(page)
  await person.sees('Wat er in de reservekopie staat')
  const before = await assessmentsOf(page)
  await page.evaluate(() => {
    Reflect.set(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
  })
  await person.tapsButton('Samenvoegen')
  await expect(page.getByRole('alert')).toContainText('Er is geen ruimte meer op dit apparaat')
  await expect(page.getByRole('alert')).toContainText('Er is niets veranderd')
  expect(await assessmentsOf(page)).toBe(before)
})

test('a backup that the age program made restores', async ({ page, person }) => {
  await person.opensTheApp('#/terugzetten')
  const buffer = Buffer.from(backupFile('made-by-age.age'))
  await page
    .getByLabel('Het bestand van je reservekopie')
    .setInputFiles({ name: 'made-by-age.age', mimeType: '', buffer })
  await page.getByLabel('Wachtwoord', { exact: true }).fill('een twee drie vier vijf zes')
  await person.tapsButton('Open het bestand')
  await expect(page.getByRole('heading', { name: 'Wat er in de reservekopie staat' })).toBeVisible(patient)
  await expect(page.getByText(/Dit staat erin: 5 metingen/)).toBeVisible()
})

test('markup in what people wrote shows as text, in the preview and after it', async ({
  page,
  person,
}, info) => {
  const label = '<img src=x onerror=alert(1)>'
  await seed(page, [aSealedAssessment({ id: 'x', moment: { kind: 'own', label }, scores: everywhere(3) })])
  await person.opensTheApp('#/reservekopie')
  await person.tap(page.getByRole('radio', { name: 'Leesbaar' }))
  await person.tapsButton('Maak reservekopie')
  await person.sees('Je reservekopie is klaar')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.tapsButton('Bewaar het bestand'),
  ])
  const path = info.outputPath('markup.json')
  await download.saveAs(path)
  await page.getByLabel('Het bewaarde bestand').setInputFiles(path)
  await expect(page.getByText('Dit bestand is heel, en er staat hetzelfde in')).toBeVisible()
  await person.opensTheApp('#/terugzetten')
  await page.getByLabel('Het bestand van je reservekopie').setInputFiles(path)
  await expect(page.getByText(label)).toBeVisible()
})

async function chooseBackup(page: Page): Promise<void> {
  const buffer = Buffer.from(backupFixtures().at(-1)?.text ?? '')
  await page
    .getByLabel('Het bestand van je reservekopie')
    .setInputFiles({ name: 'reservekopie.json', mimeType: 'application/json', buffer })
}

function assessmentsOf(page: Page): Promise<string> {
  return tableOf(page, 'assessments')
}

/** One table alone, whatever the order of the fields. */
async function tableOf(page: Page, name: string): Promise<string> {
  const { tables } = await deviceContents(page)
  const all: unknown = JSON.parse(tables)
  const isIt = (table: unknown) => Array.isArray(table) && table[0] === name
  return canonicalJson(Array.isArray(all) ? all.find(isIt) : undefined)
}
