import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeFaults } from '../support/axeFaults'
import { expect, test } from '../support/journey'
import { entriesOf, readFile as readTable } from '../support/readList'
import { isKept } from '../support/site'
import { row, workbook } from '../support/workbooks'

const portal = [
  'Overzicht van je punten',
  '',
  'Startdatum;Einddatum;Naam activiteit;Behaalde punten;Status',
  '1-2-2025;3-2-2025;Scholing jeugdwet;7,5;Akkoord',
].join('\r\n')

test('a list with columns and days of its own is asked about, step by step, and remembered', async ({
  page,
  person,
}) => {
  await person.opensTheApp('#/register/inlezen')
  await chooses(page, 'portaal.csv', Buffer.from(portal))
  await expect(page.getByRole('heading', { name: 'Welke kolom is wat?' })).toBeVisible()
  await expect(page.getByLabel('Einddatum')).toHaveValue('date')
  await isAccessible(page)
  await person.tapsButton('Verder')
  await expect(page.getByText('3 februari 2025 · 7,5 punten')).toBeVisible()
  await isAccessible(page)
  await person.tapsButton('Ander bestand kiezen')

  await page.reload()
  await chooses(
    page,
    'portaal.csv',
    Buffer.from(portal.replaceAll('1-2-2025;3-2-2025', '01/02/2025;03/04/2025')),
  )
  await expect(page.getByRole('heading', { name: 'Welke dag is 03/04/2025?' })).toBeVisible()
  await isAccessible(page)
  await person.tapsButton('3 april 2025 (de dag staat vooraan)')
  await person.tapsButton('1 regel toevoegen')
  await expect(page.getByText('1 regel is toegevoegd')).toBeVisible()
})

test.describe('without a network', () => {
  test.use({ serviceWorker: true })

  test('a workbook is read offline in a worker that comes with it, and one of its sheets is chosen', async ({
    page,
    person,
    context,
  }) => {
    await person.opensTheApp('#/register')
    await person.tapsLink('Lijst inlezen (Excel of CSV)')
    await isKept(page)
    await context.setOffline(true)
    const sheets = [
      row(1, 'Datum', 'Titel') + row(2, '21-11-2025', 'Eerste blad'),
      row(1, 'Datum', 'Titel') + row(2, '22-11-2025', 'Tweede blad'),
    ]
    await chooses(page, 'punten.xlsx', Buffer.from(workbook({ sheets, names: ['2025', 'Eerder'] })))
    await expect(page.getByRole('heading', { name: 'In welk werkblad staat je lijst?' })).toBeVisible()
    await isAccessible(page)
    await person.tapsButton('Eerder (2 rijen)')
    await expect(page.getByText('Tweede blad', { exact: true })).toBeVisible()
    await person.tapsButton('1 regel toevoegen')
    await person.tapsLink('Naar Register')
    await person.tapsButton('Bewaar de lijst voor Excel (XLSX)')
    const saving = page.waitForEvent('download')
    await person.tapsButton('Bewaren')
    const bytes = await readFile(await (await saving).path())
    expect(entriesOf(await readTable(bytes)).map(({ date, title }) => [date, title])).toEqual([
      ['2025-11-22', 'Tweede blad'],
    ])
  })
})

test('a list in the letters of Windows is read with all of them', async ({ page, person }) => {
  await person.opensTheApp('#/register/inlezen')
  await chooses(page, 'punten.csv', await readFile('tests/fixtures/cpdLog/xlsx-to-windows-1252.csv'))
  await expect(page.getByText('Cliënt één – €', { exact: true })).toBeVisible()
  await expect(page.getByText('Zei „ja”; dacht "nee", en ging', { exact: true })).toBeVisible()
})

async function chooses(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(/^Kies een bestand/).setInputFiles({ name, mimeType: '', buffer })
}

async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page)).toEqual([])
  }
}
