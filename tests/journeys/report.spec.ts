import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { assignmentId, startAssignment } from '../../src/domain/documents/assignment'
import { inksOnPaper } from '../../src/pictures/Picture'
import { asRecord } from '../support/aGoal'
import { onDisk } from '../support/diskOf'
import { expect, test } from '../support/journey'
import { everything } from '../support/screens'
import { seed } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

test('somebody composes a report, looks at it, and saves it as a PDF with its data inside', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/meting/eind/resultaat')
  await person.tapsLink('Rapport maken')
  await person.sees('Rapport')
  // What most people want stands there at once.
  await expect(page.getByText('Sinds 10 januari 2026 in alle 7 clusters hoger.')).toBeVisible()
  await person.opensPart('Naam en vragen')
  await page.getByLabel(/^Je naam/).fill('Sanne de Boer')
  await person.opensPart('Eerdere metingen')
  await person.tap(page.getByRole('radio', { name: /^Alleen de vorige/ }))
  await expect(page.getByRole('heading', { name: 'Groeirapport van Sanne de Boer' })).toBeVisible()
  await expect(page.getByText('Sinds 10 mei 2026 in alle 7 clusters hoger.')).toBeVisible()

  await person.tapsButton('Maak een PDF')
  await expect(page.getByText(/^Het bestand is klaar/)).toBeVisible({ timeout: timeoutMs(60) })
  const pdf = await saved(page, /^Bewaren$/)
  expect(pdf.name).toMatch(/^\d{4}-\d{2}-\d{2}_groeirapport_sanne-de-boer\.pdf$/)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.bytes.includes('sanne-de-boer.json')).toBe(true)
  await expect(page.getByText(/Kijk of het bestand bij je downloads staat/)).toBeVisible()

  // What was chosen since asks for another file, and closing the app loses none of it.
  await person.tap(page.getByRole('radio', { name: /^Geen/ }))
  await expect(page.getByText(/^Het bestand is klaar/)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Maak een PDF' })).toBeVisible()
  await page.reload()
  await person.sees('Rapport')
  await expect(page.getByText('Sanne de Boer', { exact: true })).toBeVisible()
  await person.opensPart('Eerdere metingen')
  await expect(page.getByRole('radio', { name: /^Geen/ })).toBeChecked()
})

test('the name is still there when the app is opened again, and a report can do without', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/rapport')
  const name = page.getByLabel(/^Je naam/)
  await person.opensPart('Naam en vragen')
  await name.fill('Sanne')
  await expect
    .poll(async () => (await onDisk(page)).tables['documents'])
    .toContainEqual(expect.objectContaining({ kind: 'person', name: 'Sanne' }))
  await page.reload()
  await person.opensPart('Naam en vragen')
  await expect(name).toHaveValue('Sanne')
  await name.fill('')
  await expect(page.getByRole('heading', { name: 'Groeirapport', exact: true })).toBeVisible()
  await expect(page.getByText('Naam niet genoemd')).toBeVisible()
})

test('what is read while the PDF is being made stands in it too', async ({ page, person }) => {
  const assignment = { ...startAssignment(everything[2].date), assessment: everything[2].id }
  await seed(page, everything, [asRecord('assignment', assignmentId, assignment)])
  const programmes = held()
  await page.route('**/data/programmes/**', async (route) => {
    await programmes.isFree
    await route.continue()
  })
  await person.opensTheApp('#/rapport/eind')
  const cover = page.getByText(/^Module: 1\. /)
  await person.tapsButton('Maak een PDF')
  await expect(cover).toBeHidden()
  programmes.free()
  await expect(cover).toBeVisible()
  await expect(page.getByText(/^Het bestand is klaar/)).toBeVisible({ timeout: timeoutMs(60) })
})

test('the scores go out as CSV, the data as JSON and the radar as a picture', async ({ page, person }) => {
  await seed(page, everything)
  await person.opensTheApp('#/rapport/eind')
  await page.getByText('Andere bestanden').tap()

  const csv = await saved(page, /^Scores als CSV/)
  expect(csv.name).toMatch(/_scores\.csv$/)
  expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFF.*Competentie/)
  const json = await saved(page, /^Gegevens als JSON/)
  expect(json.bytes.toString('utf8')).toContain('"kind": "report"')
  const png = await saved(page, /^Spinnenweb/)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.length).toBeGreaterThan(10_000)
  // Nothing but the picture: no part that holds words about it.
  expect(partsOfPng(png.bytes).filter((part) => /^(tEXt|iTXt|zTXt|eXIf)$/.test(part))).toEqual([])
  expect(partsOfPng(png.bytes)).toContain('IDAT')
  // It shows every series that the report has, its grid and its letters.
  const colours = await coloursOf(page, png.bytes)
  for (const ink of ['now', 'before', 'norm', 'area', 'text', 'line', 'paper'] as const) {
    expect(colours, ink).toContain(inksOnPaper[ink])
  }
})

test('no note goes out that was not chosen, and a likely name goes out black', async ({ page, person }) => {
  await seed(page, everything)
  await person.opensTheApp('#/rapport/begin')
  const note = page.getByRole('checkbox', { name: /^Bij een huisbezoek/ })
  await person.opensPart('Notities')
  await expect(note).not.toBeChecked()
  await person.opensPart('Naam en vragen')
  await page.getByLabel(/^Wat wil je vragen/).fill('Hoe ging het gesprek met Fatima?')
  await expect(page.getByText('Hoe ging het gesprek met █████?')).toBeVisible()
  await page.getByText('Andere bestanden').tap()
  const json = (await saved(page, /^Gegevens als JSON/)).bytes.toString('utf8')
  expect(json).not.toContain('huisbezoek')
  expect(json).not.toContain('Fatima')

  await person.tap(page.getByRole('checkbox', { name: /^Maak zwart: Fatima/ }))
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Hoe ging het gesprek met Fatima?' }),
  ).toBeVisible()
  await person.tap(note)
  await expect(
    page.locator('blockquote').getByText('Bij een huisbezoek nam ik de tijd voor de stilte.'),
  ).toBeVisible()
})

test('what the browser prints is the report alone, on white', async ({ page, person }) => {
  await seed(page, everything)
  await person.opensTheApp('#/rapport/eind')
  await expect(page.getByRole('heading', { name: 'Groeirapport', exact: true })).toBeVisible()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Maak een PDF' })).toBeHidden()
  await expect(page.getByText('Wat erin staat')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Groeirapport', exact: true })).toBeVisible()
  const background = await page.evaluate(
    () => getComputedStyle(document.querySelector('[class*="sheet"]') ?? document.body).backgroundColor,
  )
  expect(background).toBe('rgb(255, 255, 255)')
})

test('the example can be looked at, and not be shared', async ({ page, person }) => {
  await person.opensTheApp('#/voorbeeld/rapport')
  await person.sees('Rapport')
  await expect(page.getByRole('heading', { name: 'Groeirapport', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/#\/voorbeeld\/rapport/)
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
  await expect(page.getByRole('button', { name: /PDF|Delen/ })).toHaveCount(0)
})

async function saved(page: Page, button: string | RegExp) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).tap()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** Every colour that a picture has in one of its dots. */
async function coloursOf(page: Page, bytes: Buffer): Promise<readonly string[]> {
  return page.evaluate(
    async (numbers) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(numbers)]))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const dots = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
      const colours = new Set<string>()
      for (let at = 0; at < dots.length; at += 4) {
        const channels = Array.from(dots.slice(at, at + 3), (channel) =>
          channel.toString(16).padStart(2, '0'),
        )
        colours.add(`#${channels.join('')}`)
      }
      return [...colours]
    },
    [...bytes],
  )
}

/** The names of the parts of a PNG, each after its length and before its content and a checksum. */
function partsOfPng(bytes: Buffer): readonly string[] {
  const parts: string[] = []
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    parts.push(bytes.toString('latin1', at + 4, at + 8))
  }
  return parts
}

/** Something that waits until it may go on. */
function held(): { readonly isFree: Promise<void>; readonly free: () => void } {
  let free = () => {}
  const isFree = new Promise<void>((resolve) => (free = resolve))
  return { isFree, free }
}
