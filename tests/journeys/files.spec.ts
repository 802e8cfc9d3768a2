import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { backupFile } from '../support/backupFixtures'
import { expect, test } from '../support/journey'
import { hostileFiles } from '../support/hostileFiles'
import { reportPdf } from '../support/reportFixtures'
import { everything } from '../support/screens'
import { seed } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

/** What mail and chat make of the backup that the age program locked, with words around it. */
const sealed = new TextDecoder().decode(backupFile('made-by-age.age'))
const quoted = `Van: Anna\n\nHierbij!\n\n${sealed.replaceAll(/^/gm, '> ').replaceAll('-----', '—–-')}\n-- \nVerstuurd vanaf mijn telefoon\n`

test('a report goes out as pages alone, says so everywhere, and who opens it is told what to ask for', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/rapport/eind')
  await person.opensPart('Soort bestand')
  await person.tap(page.getByRole('radio', { name: /^Het rapport, zonder gegevens/ }))
  await expect(page.getByText(/^Zonder gegevens: dit bestand kan niet/)).toBeVisible()
  await person.tapsButton('Maak een PDF')
  await expect(page.getByText(/^Het bestand is klaar/)).toBeVisible({ timeout: timeoutMs(60) })
  const pdf = await saved(page)
  expect(pdf.name).toMatch(/^\d{4}-\d{2}-\d{2}_groeirapport-zonder-gegevens\.pdf$/)
  expect(pdf.bytes.includes('EmbeddedFile')).toBe(false)
  expect(pdf.bytes.toString('latin1')).toContain('Zonder gegevens: dit bestand kan niet')

  await person.opensTheApp('#/rapporten/openen')
  await chooses(page, 'Het bestand', pdf.name, pdf.bytes)
  await expect(page.getByRole('alert')).toContainText('Dit is een groeirapport zonder gegevens')
  await expect(page.getByRole('alert')).toContainText(
    'Vraag wie het stuurde om hetzelfde bestand met gegevens.',
  )
})

test('a reaction can go back as pages alone', async ({ page, person }) => {
  await person.opensTheApp('#/rapporten/openen')
  await chooses(page, 'Het bestand', 'rapport.pdf', Buffer.from(reportPdf('made')))
  await person.readsAtOnce('Groeirapport van Noor van Dijk')
  await person.tapsLink(/^Reactie/)
  await page.getByLabel(/^Wat wil je in het algemeen zeggen/).fill('Goed gezien.')
  await person.tap(page.getByRole('radio', { name: /^Zonder gegevens/ }))
  await person.tapsButton('Maak het bestand')
  await expect(page.getByText(/^Het bestand is klaar/)).toBeVisible({ timeout: timeoutMs(60) })
  const pdf = await saved(page)
  expect(pdf.name).toMatch(/_reactie-zonder-gegevens\.pdf$/)
  expect(pdf.bytes.includes('EmbeddedFile')).toBe(false)
  // What was chosen is still chosen, and choosing otherwise asks for another file.
  await person.tap(page.getByRole('radio', { name: /^Met gegevens/ }))
  await expect(page.getByText('Je hebt iets veranderd. Maak het bestand opnieuw.')).toBeVisible()
  await person.opensTheApp('#/rapporten/openen')
  await chooses(page, 'Het bestand', pdf.name, pdf.bytes)
  await expect(page.getByRole('alert')).toContainText(
    'Dit is een groeirapport zonder gegevens, of een ander blad',
  )
})

test('letters that the PDF lacks are told before it is made, and the paper shows what it will show', async ({
  page,
  person,
}) => {
  await seed(page, everything)
  await person.opensTheApp('#/rapport')
  await person.opensPart('Naam en vragen')
  await page.getByLabel(/^Je naam/).fill('محمد')
  await expect(page.getByText(/^Arabische letters, bovenaan en onder aan elke pagina/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Groeirapport van □□□□' })).toBeVisible()
})

test('a report with a warning of a portal in front opens, and half of one is called that', async ({
  page,
  person,
}) => {
  await person.opensTheApp('#/rapporten/openen')
  const file = Buffer.from(reportPdf('made'))
  await chooses(page, 'Het bestand', 'half.pdf', file.subarray(0, 4000))
  await expect(page.getByRole('alert')).toContainText('Deze PDF is niet heel binnengekomen')
  const led = Buffer.concat([Buffer.from('Warning: Undefined variable in get.php on line 12\n'), file])
  await drops(page, 'rapport.pdf', led)
  await person.readsAtOnce('Groeirapport van Noor van Dijk')

  await person.opensTheApp('#/terugzetten')
  await chooses(page, 'Het bestand van je reservekopie', 'rapport.pdf', led)
  await expect(page.getByRole('alert')).toContainText('Dit is een groeirapport, geen reservekopie.')
})

test('a backup that was quoted in a mail opens with its words as a note has them', async ({
  page,
  person,
}) => {
  test.slow()
  await person.opensTheApp('#/terugzetten')
  await chooses(page, 'Het bestand van je reservekopie', 'mail.txt', Buffer.from(quoted))
  await person.sees('Dit bestand is op slot')
  await page.getByLabel('Wachtwoord', { exact: true }).fill('“een twee\u00a0drie vier\u200b vijf zes”')
  await person.tapsButton('Open het bestand')
  await expect(page.getByRole('heading', { name: 'Wat er in de reservekopie staat' })).toBeVisible({
    timeout: timeoutMs(60),
  })
})

test('what no password opens is told before one is asked for', async ({ page, person }) => {
  await person.opensTheApp('#/terugzetten')
  const locks = /^(NoPassphrase|WorkFactorTooLarge|FileDamaged|SeveralLockedFiles)$/
  const closed = hostileFiles().filter(({ refusedAs }) => refusedAs.some((type) => locks.test(type)))
  expect(closed.length).toBeGreaterThan(5)
  for (const [index, { what, bytes }] of closed.entries()) {
    const name = `slot-${index}.txt`
    await chooses(page, 'Het bestand van je reservekopie', name, Buffer.from(bytes))
    await expect(page.getByRole('alert').filter({ hasText: name }), what).toBeVisible()
    await expect(page.getByLabel('Wachtwoord', { exact: true }), what).toHaveCount(0)
  }
})

async function chooses(page: Page, label: string, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

async function drops(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([called, numbers]) => {
      const parcel = new DataTransfer()
      parcel.items.add(new File([new Uint8Array(numbers)], called))
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: parcel, cancelable: true }))
    },
    [name, [...bytes]] as const,
  )
}

async function saved(page: Page) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Bewaren$/ }).tap()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
