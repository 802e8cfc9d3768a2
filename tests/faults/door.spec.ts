import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { rmSync, writeFileSync } from 'node:fs'
import { backupFile } from '../support/backupFixtures'
import { deviceContents } from '../support/deviceContents'
import { anyDamage, goodBackup, hostileFiles } from '../support/hostileFiles'
import { expect, test } from '../support/journey'
import type { Person } from '../support/person'
import { everything } from '../support/screens'
import { seed } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

/** What each refusal says, by its first words. */
const says: Readonly<Record<string, RegExp>> = {
  FileEmpty: /Het bestand is leeg/,
  NotOurs: /geen reservekopie/,
  PdfIncomplete: /Deze PDF is niet heel binnengekomen/,
  ReportTooNew: /nieuwere versie van Groeispiegel/,
  NotText: /andere codering/,
  LoneSurrogate: /een half teken/,
  NotJson: /op regel \d+, teken \d+ klopt iets niet/,
  TooDeep: /meer dan 32 lagen/,
  NumberLost: /een getal dat niet kan/,
  DuplicateKey: /staat iets dubbel/,
  ForbiddenKey: /een naam die er niet in hoort/,
  StringTooLong: /een tekst die te lang is/,
  TooManyMembers: /een lijst die te lang is/,
  TooManyValues: /staat te veel/,
  BackupTooNew: /nieuwere versie van Groeispiegel/,
  BackupDamaged: /Het controlegetal klopt niet/,
  BackupInvalid: /klopt iets niet/,
  WorkFactorTooLarge: /zwaarder dan een telefoon aankan/,
  FileDamaged: /beschadigd of niet heel. Geen enkel wachtwoord opent het zo/,
  SeveralLockedFiles: /staan meer bestanden die op slot zijn/,
  NoPassphrase: /met een sleutelbestand/,
}

test('files that are no backup are refused in plain words, quickly, and nothing on the device changes', async ({
  page,
  person,
}) => {
  test.slow()
  const before = await aFilledDevice(page, person)
  const startHeap = await heapOf(page)
  for (const [index, { what, bytes, refusedAs, passphrase }] of hostileFiles().entries()) {
    const name = `bestand-${index}.json`
    await choose(page, name, bytes)
    const alert = page.getByRole('alert').filter({ hasText: name })
    const locked = page.getByRole('heading', { name: 'Dit bestand is op slot' })
    await expect(alert.or(locked), what).toBeVisible()
    // What no passphrase opens is told before one is asked for.
    if (await locked.isVisible()) {
      await page.getByLabel('Wachtwoord', { exact: true }).fill(passphrase ?? '')
      await person.tapsButton('Open het bestand')
    }
    await expect(alert, what).toContainText(anyOf(refusedAs))
    await expect(alert, what).toContainText('Op dit apparaat is niets veranderd.')
    // What helps only whoever is asked for help is folded away.
    await expect(alert.locator('details[open]'), what).toHaveCount(0)
    await expect.poll(() => doorWorkers(page), { message: what }).toEqual([])
  }
  expect(await deviceContents(page)).toEqual(before)
  // Each file was read in a worker that is gone; a leak of the largest alone would be more.
  expect((await heapOf(page)) - startHeap).toBeLessThan(20_000_000)
})

test('a hundred damaged backups are refused, or change nothing before somebody says so', async ({
  page,
  person,
}) => {
  test.slow()
  const before = await aFilledDevice(page, person)
  const refused = { count: 0 }
  for (const [index, bytes] of fc.sample(anyDamage, { numRuns: 100, seed: 11 }).entries()) {
    const name = `schade-${index}.json`
    await choose(page, name, bytes)
    const alert = page.getByRole('alert').filter({ hasText: name })
    const preview = page.getByRole('heading', { name: 'Wat er in de reservekopie staat' })
    await expect(alert.or(preview), name).toBeVisible()
    if (await preview.isVisible()) {
      // The harm was done to white space alone: it is the good one.
      await expect(page.getByText(/Dit staat erin: 5 metingen/)).toBeVisible()
      await person.tapsButton('Ander bestand kiezen')
    } else refused.count += 1
  }
  expect(refused.count).toBeGreaterThan(80)
  expect(await deviceContents(page)).toEqual(before)
})

test('two gigabytes are refused unread', async ({ page, person }) => {
  await person.opensTheApp('#/terugzetten')
  await page.evaluate(() => {
    const part = new Blob([new Uint8Array(2 ** 25)])
    const parcel = new DataTransfer()
    parcel.items.add(
      new File(
        Array.from({ length: 64 }, () => part),
        'groot.json',
      ),
    )
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: parcel, cancelable: true }))
  })
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Het bestand is te groot: 2.147,5 MB. Een reservekopie is hooguit 20 MB.')
  await expect.poll(() => doorWorkers(page)).toEqual([])
})

test('a file that has gone since it was chosen is told as such', async ({ page, person }, info) => {
  const path = info.outputPath('weg.age.txt')
  writeFileSync(path, backupFile('made-by-age.age'))
  await person.opensTheApp('#/terugzetten')
  await page.getByLabel('Het bestand van je reservekopie').setInputFiles(path)
  await person.sees('Dit bestand is op slot')
  rmSync(path)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('een twee drie vier vijf zes')
  await person.tapsButton('Open het bestand')
  await expect(page.getByRole('alert')).toContainText('Dit kan niet worden gelezen')
})

test('a name that runs backwards and carries markup is shown as plain text', async ({ page, person }) => {
  await person.opensTheApp('#/terugzetten')
  await choose(page, '<b>foto</b>\u202egnp.exe', new Uint8Array())
  await expect(page.getByRole('alert')).toContainText('<b>foto</b>\u{fffd}gnp.exe')
})

test.describe('a reader that does not answer', () => {
  // A service worker would answer from its cache.
  test.use({ serviceWorker: false })

  test('is stopped after five seconds, and that is said', async ({ page, person }) => {
    await page.route('**/door.worker-*.js', () => new Promise<void>(() => undefined))
    await person.opensTheApp('#/terugzetten')
    await choose(page, 'goed.json', new TextEncoder().encode(goodBackup()))
    await person.sees('Bezig…')
    await expect(page.getByRole('alert')).toContainText('Het lezen duurde te lang')
    await expect.poll(() => doorWorkers(page)).toEqual([])
  })

  test('can be stopped by hand', async ({ page, person }) => {
    await page.route('**/door.worker-*.js', () => new Promise<void>(() => undefined))
    await person.opensTheApp('#/terugzetten')
    await choose(page, 'goed.json', new TextEncoder().encode(goodBackup()))
    await person.tapsButton('Stoppen')
    await person.sees('Reservekopie terugzetten')
  })

  test('because it does not load is told as such', async ({ page, person }) => {
    await page.route('**/door.worker-*.js', (route) => route.abort())
    await person.opensTheApp('#/terugzetten')
    await choose(page, 'goed.json', new TextEncoder().encode(goodBackup()))
    await expect(page.getByRole('alert')).toContainText('De browser kon het bestand niet lezen')
  })
})

/** With assessments, and with the second copy of them already made. */
async function aFilledDevice(page: Page, person: Person) {
  await seed(page, everything)
  await person.sees()
  await expect
    .poll(async () => (await deviceContents(page)).files, { timeout: timeoutMs(30) })
    .toContain('Bij een huisbezoek')
  await person.opensTheApp('#/terugzetten')
  return deviceContents(page)
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel('Het bestand van je reservekopie')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) })
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

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
