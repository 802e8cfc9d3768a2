import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeFaults } from '../support/axeFaults'
import { expect, test } from '../support/journey'
import { entriesOf, readCsv } from '../support/readList'

const list = [
  'Datum;Titel;Categorie;Accreditatienummer;Punten;Uren',
  '21-11-2025;Scholing jeugdwet;Scholing;REG-7;2,5;4',
  '12/09/2025;=Intervisie;Intervisie;;1,25;2,5',
  '31-02-2025;Fout;;;1;',
].join('\r\n')

test('a line is written, a list is read in, and all of it is there after a reload and in the file that goes out', async ({
  page,
  person,
}) => {
  await person.opensTheApp('#/register')
  await person.tapsButton('Regel toevoegen')
  await person.sees('Regel in je register')
  await page.getByLabel('Datum').fill('2025-10-03')
  await page.getByLabel('Titel').fill('Symposium mantelzorg')
  await page.getByLabel(/^Categorie/).fill('Scholing')
  await page.getByLabel(/^Punten/).fill('7,5')
  await person.seesSaved()
  await person.tapsLink('Klaar')
  await expect(page.getByRole('link', { name: 'Symposium mantelzorg' })).toBeVisible()
  await ticksAStep(page)

  await person.tapsLink('Lijst inlezen (Excel of CSV)')
  await page
    .getByLabel(/^Kies een bestand/)
    .setInputFiles({ name: 'punten.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await expect(page.getByText(/^Regel 4: “31-02-2025”/)).toBeVisible()
  await isAccessible(page)
  await person.tapsButton('2 regels toevoegen')
  await expect(page.getByText('2 regels zijn toegevoegd')).toBeVisible()
  await person.tapsLink('Naar Register')

  await page.reload()
  await person.sees('Register')
  await expect(page.getByRole('row', { name: 'Totaal 3 11,25 6,5' })).toBeVisible()
  await expect(page.getByText('1 van de 5 stappen aangevinkt.')).toBeVisible()
  await isAccessible(page)

  await person.tapsButton('Bewaar de lijst als CSV')
  const saving = page.waitForEvent('download')
  await person.tapsButton('Bewaren')
  const text = await readFile(await (await saving).path(), 'utf8')
  expect(text).toContain(";'=Intervisie;")
  expect(entriesOf(readCsv(text)).map(({ title, points }) => [title, points])).toEqual([
    ['Scholing jeugdwet', 2.5],
    ['Symposium mantelzorg', 7.5],
    ['=Intervisie', 1.25],
  ])
})

test('a line that is deleted is back after undo, and the browser’s back goes where it came from', async ({
  page,
  person,
}) => {
  await person.opensTheApp('#/register')
  await person.tapsButton('Regel toevoegen')
  await page.getByLabel('Titel').fill('Intervisie')
  await person.seesSaved()
  await isAccessible(page)
  await person.tapsButton('Regel verwijderen')
  await person.sees('De regel is verwijderd')
  await person.tapsButton('Ongedaan maken')
  await person.sees('Regel in je register')
  await expect(page.getByLabel('Titel')).toHaveValue('Intervisie')
  await page.goBack()
  await person.sees('Register')
  await expect(page.getByRole('link', { name: 'Intervisie' })).toHaveCount(1)
})

async function ticksAStep(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^Haal de certificaten/ }).tap()
  await page.getByLabel(/^Gedaan op/).fill('2025-06-01')
  await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible()
}

async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page)).toEqual([])
  }
}
