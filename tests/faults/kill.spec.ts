import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { archiveToText } from '../../src/storage/archive/archiveText'
import { assessmentToRecord, type AssessmentRecord } from '../../src/storage/records/assessmentRecord'
import { besideTheApp, clearsSiteData } from '../support/browserFaults'
import { aSealedAssessment, everywhere, instant } from '../support/builders'
import { copiesOnDisk, onDisk, recordsOnDisk } from '../support/diskOf'
import { garblesDatabase } from '../support/garblesDatabase'
import { expect, test } from '../support/journey'
import { sqliteStore, startBrowser, type KillableBrowser } from '../support/killableBrowser'
import { killRun } from '../support/killRun'
import { Person } from '../support/person'
import { randomFrom } from '../support/random'
import { writesRaw } from '../support/rawWrites'
import { scorer } from '../support/scorer'
import { writer } from '../support/writer'
import { timeoutMs } from '../support/timeoutMs'

const kills = Number(process.env['KILLS'] ?? 4)
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6))
const random = randomFrom(seed)

test.afterEach(() => {
  const { status, expectedStatus } = test.info()
  // To see it again: `SEED=123 npx playwright test tests/faults/kill.spec.ts`.
  if (status !== expectedStatus) console.error(`SEED=${seed}`)
})

for (const [store, args] of [
  ['LevelDB', []],
  ['SQLite', [sqliteStore]],
] as const) {
  for (const [what, somebody, share] of [
    ['while somebody scores', scorer, Math.ceil(kills / 2)],
    ['while somebody writes in any field', writer, Math.floor(kills / 2)],
  ] as const) {
    test(`a browser that is killed at random ${what} loses nothing that was acknowledged (${store})`, async ({
      baseURL,
    }) => {
      test.setTimeout(timeoutMs(60 + share * 30))
      const result = await killRun({ address: baseURL ?? '', kills: share, seed, somebody, args })
      expect(result.lost, `seed ${seed}`).toEqual([])
    })
  }

  test(`a database that the browser can neither open nor delete is said, and the file it offers brings all of it back (${store})`, async ({
    baseURL,
  }) => {
    await withProfile(baseURL, args, async (start, address, folder) => {
      const before = await holdsWithCopy(await start(), address)
      garblesDatabase(folder)
      const { page, conduct } = await start()
      conduct.forgives(/Dexie: Workaround/)
      await opens(page, address)
      await page.getByRole('heading', { name: 'De opslag van je browser gaat niet open' }).waitFor()
      await savesDownloadsIn(page, folder)
      await page.getByRole('button', { name: 'Bewaar wat er nog staat in een bestand' }).click()
      await page.getByText(/Het bestand staat klaar/).waitFor()
      expect(Object.values(await copiesOnDisk(page)).join()).toContain('meting 3')

      // What the message says to do next.
      const saved = await savedIn(folder)
      await clearsSiteData(page, address)
      await page.reload()
      await opens(page, `${address}#/terugzetten`)
      await page.getByLabel('Het bestand van je reservekopie').setInputFiles(join(folder, saved))
      await page.getByRole('button', { name: 'Terugzetten', exact: true }).click()
      await page.getByRole('heading', { name: 'Teruggezet' }).waitFor()
      expect(await recordsOnDisk(page)).toEqual(before)
    })
  })
}

test('a database whose last pages are damaged on the disk is made whole from the second copy', async ({
  baseURL,
}) => {
  await withProfile(baseURL, [], async (start, address, folder) => {
    const before = await holdsWithCopy(await start(), address)
    garblesDatabase(folder, 'log')
    const { page } = await start()
    await opens(page, address)
    await page.getByText('Groeispiegel heeft 3 metingen teruggezet').waitFor()
    expect(await recordsOnDisk(page)).toEqual(before)
  })
})

test('a browser that is killed in an upgrade leaves all of the old or all of the new', async ({
  baseURL,
}) => {
  const old = records(400).map(({ writers: _none, ...record }) => record)
  const upgraded = old.map((record) => ({ ...record, writers: { unknown: 1 } }))
  await withProfile(baseURL, [], async (start, address) => {
    const first = await start()
    const stores = { assessments: 'id', places: 'assessment' }
    const beside = await besideTheApp(first.page, address)
    await writesRaw(beside, { version: 10, stores, records: { assessments: old } })
    await first.kill()
    for (let kill = 0; kill < 2; kill += 1) {
      const { page, kill: end } = await start()
      void page.goto(address).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, random() * 1500))
      await end()
      const { page: after, kill: close } = await start()
      const look = await besideTheApp(after, address)
      const { version, tables } = await onDisk(look)
      expect(tables['assessments']).toEqual(version === 1 ? old : upgraded)
      await close()
    }
    const { page } = await start()
    await opens(page, address)
    expect(await recordsOnDisk(page)).toHaveLength(old.length)
  })
})

test('a browser that is killed while a big backup is put back has all of it or nothing', async ({
  baseURL,
}) => {
  const own = records(1)
  const incoming = records(300).slice(1)
  const content = { generation: 0, assessments: incoming, places: [], documents: [], tombstones: [] }
  const text = await archiveToText(content, instant('2026-11-01T10:00:00.000Z'))
  await withProfile(baseURL, [], async (start, address) => {
    const first = await start()
    await holds(first.page, address, own)
    await first.kill()
    for (let kill = 0; kill < 2; kill += 1) {
      const { page, kill: end } = await start()
      await opens(page, `${address}#/terugzetten`)
      const name = 'groeispiegel-reservekopie.json'
      const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
      await page.getByLabel('Het bestand van je reservekopie').setInputFiles(file)
      await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click()
      await new Promise((resolve) => setTimeout(resolve, random() * 800))
      await end()
      const { page: after, kill: close } = await start()
      await opens(after, address)
      const found = await recordsOnDisk(after)
      expect([own.length, own.length + incoming.length]).toContain(found.length)
      await close()
      if (found.length > own.length) break
    }
  })
})

type Start = () => Promise<KillableBrowser>

/** A profile folder, and as many browsers on it as are wanted, one after the other. */
async function withProfile(
  address = '',
  args: readonly string[],
  work: (start: Start, address: string, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groeispiegel-fault-'))
  let running: KillableBrowser | undefined
  try {
    await work(
      async () => {
        running = await startBrowser(folder, address, args)
        return running
      },
      address,
      folder,
    )
    await running?.kill()
  } finally {
    // What failed first is what is told.
    await running?.kill().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The name of the file, once the browser has written all of it and gives it that name. */
async function savedIn(folder: string): Promise<string> {
  const find = () => readdirSync(folder).find((name) => /^groeispiegel-gered-.*json$/.test(name))
  await expect.poll(find).toBeDefined()
  return find() ?? ''
}

/** In a browser that was not started by Playwright, nobody else says where. */
async function savesDownloadsIn(page: Page, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
}

async function opens(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await new Person(page, 'mouse').sees()
}

/** Three assessments, in the database and in its second copy; then the browser is closed. */
async function holdsWithCopy({ page, close }: KillableBrowser, address: string) {
  await holds(page, address, records(3))
  await opens(page, address)
  await expect
    .poll(async () => Object.values(await copiesOnDisk(page)).join(), { timeout: timeoutMs(20) })
    .toContain('meting 3')
  const found = await recordsOnDisk(page)
  await close()
  return found
}

/** Lets the app make its database, and puts these in it. */
async function holds(page: Page, address: string, assessments: readonly AssessmentRecord[]): Promise<void> {
  await opens(page, address)
  await page.goto('about:blank')
  await writesRaw(await besideTheApp(page, address), { records: { assessments } })
}

function records(count: number): readonly AssessmentRecord[] {
  return Array.from({ length: count }, (_, index) =>
    assessmentToRecord(
      aSealedAssessment({
        id: `m-${String(index).padStart(5, '0')}`,
        date: '2026-06-01',
        scores: everywhere(3),
        notes: { '1.1': `Dit is meting ${index + 1}.` },
        sequence: index + 1,
      }),
    ),
  )
}
