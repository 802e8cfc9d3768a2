import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { backupFile } from '../support/backupFixtures'
import { deviceContents } from '../support/deviceContents'
import { hostilePdfs } from '../support/hostilePdfs'
import { expect, test } from '../support/journey'
import { Person } from '../support/person'
import { reportPdf } from '../support/reportFixtures'
import { everything } from '../support/screens'
import { seed } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

/** What each refusal says, by its first words. */
const says: Readonly<Record<string, RegExp>> = {
  NoReportInside: /Dit is een PDF, geen groeirapport of reactie/,
  PdfIncomplete: /Deze PDF is niet heel binnengekomen/,
  PdfTooLarge: /In deze PDF zit veel meer dan in een groeirapport/,
  SeveralReportsInside: /In deze PDF zitten meer rapporten/,
  ReportDamaged: /Het controlegetal klopt niet/,
  ReportTooNew: /nieuwere versie van Groeispiegel/,
  PdfLockedOtherwise: /op slot op een manier die de app niet kent/,
  WrongPassphrase: /Dit wachtwoord past niet op dit bestand/,
  // A slow machine may not get as far as the reason: then the reader was stopped.
  TookTooLong: /Het lezen duurde te lang en is gestopt/,
}

test('a locked report opens for whoever has the password; a wrong one loses nothing', async ({
  page,
  person,
  browser,
}) => {
  test.slow()
  await seed(page, everything)
  await person.opensTheApp('#/rapport')
  await person.opensPart('Naam en vragen')
  await page.getByLabel(/^Je naam/).fill('Sanne de Boer')
  await person.tap(page.getByRole('checkbox', { name: /^Beveilig de PDF met een wachtwoord/ }))
  await page.getByLabel('Wachtwoord', { exact: true }).fill('zeven lange zinnen')
  await page.getByLabel('Typ het wachtwoord nog eens').fill('zeven lange zinnen')
  await person.tapsButton('Maak een PDF')
  const coming = page.waitForEvent('download')
  await person.tapsButton(/^Bewaren( als PDF)?$/)
  const locked = await readFile(await (await coming).path())
  expect(locked.toString('latin1')).not.toContain('Sanne')

  const bea = await somebodyElse(browser)
  await bea.opensTheApp('#/rapporten/openen')
  const before = await deviceContents(bea.page)
  await chooses(bea.page, 'op slot.pdf', locked)
  await bea.sees('Dit bestand is op slot')
  await expect(bea.page.getByText('op slot.pdf')).toBeVisible()
  await unlocks(bea, 'acht lange zinnen')
  await expect(bea.page.getByRole('alert')).toContainText(says['WrongPassphrase'] ?? '')
  expect(await deviceContents(bea.page)).toEqual(before)
  // The file need not be chosen again.
  await unlocks(bea, 'zeven lange zinnen')
  await bea.readsAtOnce('Groeirapport van Sanne de Boer')
})

test('a file that is locked as backups are is said to be just that, and the way on is shown', async ({
  page,
  person,
}) => {
  await person.opensTheApp('#/rapporten/openen')
  await chooses(page, 'kopie.age.txt', backupFile('made-by-age.age'))
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('kopie.age.txt')
  await expect(alert).toContainText('Dit bestand is op slot met een wachtwoord')
  // Nobody can know before it is open.
  await expect(alert).not.toContainText('Dit is een reservekopie')
  await person.tapsLink('Reservekopie terugzetten')
  await person.sees('Reservekopie terugzetten')
})

test('hostile PDFs are refused in plain words, leave nothing running, and nothing on the device changes', async ({
  page,
  person,
}) => {
  test.slow()
  await seed(page, everything)
  await person.sees()
  // The second copy of them is made.
  await expect
    .poll(async () => (await deviceContents(page)).files, { timeout: timeoutMs(60) })
    .toContain('Bij een huisbezoek')
  await person.opensTheApp('#/rapporten/openen')
  const before = await deviceContents(page)
  for (const [index, { what, bytes, refusedAs, passphrase }] of hostilePdfs().entries()) {
    const name = `bestand-${index}.pdf`
    await chooses(page, name, bytes)
    const alert = page.getByRole('alert')
    const refusal = alert.filter({ hasText: name })
    const lock = page.getByRole('heading', { name: 'Dit bestand is op slot' })
    await expect(refusal.or(lock), what).toBeVisible()
    if (await lock.isVisible()) {
      await expect(page.getByText(name), what).toBeVisible()
      await unlocks(person, passphrase ?? 'geen')
    }
    await expect(alert, what).toContainText(anyOf([...refusedAs, 'TookTooLong']))
    // The browser tells a moment later that a worker has ended.
    await expect.poll(() => doorWorkers(page), { message: what }).toEqual([])
    if (await lock.isVisible()) await person.tapsButton('Ander bestand kiezen')
  }
  expect(await deviceContents(page)).toEqual(before)
  // The page is as good as new.
  await chooses(page, 'goed.pdf', reportPdf('made'))
  await person.sees(/^Rapport van Noor van Dijk,/)
})

async function somebodyElse(browser: Browser): Promise<Person> {
  const context = await browser.newContext()
  return new Person(await context.newPage(), 'mouse')
}

async function chooses(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
  await page.getByLabel('Het bestand').setInputFiles(file)
}

async function unlocks(person: Person, password: string): Promise<void> {
  await person.page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await person.tapsButton('Open het bestand')
}

function anyOf(refusedAs: readonly string[]): RegExp {
  return new RegExp(refusedAs.map((type) => says[type]?.source ?? `no words for ${type}`).join('|'))
}

function doorWorkers(page: Page): readonly string[] {
  return page
    .workers()
    .map((worker) => worker.url())
    .filter((address) => address.includes('door.worker'))
}
