import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { copiesOnDisk, recordsOnDisk } from '../tests/support/diskOf'
import { sqliteStore, startBrowser } from '../tests/support/killableBrowser'
import { Person } from '../tests/support/person'
import { Promises } from '../tests/support/promises'
import { randomFrom, type Random } from '../tests/support/random'
import { answersOne, opens } from '../tests/support/scoresAtRandom'
import { startSite } from '../tests/support/siteServer'

/**
 * A small disk of its own (tmpfs, so root only) runs full while somebody scores, gets room again, and the browser is started
 * anew: `ROUNDS=20 SEED=1 STORE=leveldb DIST=dist node tools/run.mjs bench/diskFull.ts`.
 * In each round somebody scores, meets the full disk, makes room and chooses *Opnieuw opslaan*, goes on, and then closes the
 * browser or has it killed. Every third round nobody tries again: the browser is killed as soon as there is room.
 */
export async function run(): Promise<void> {
  const { ROUNDS = '20', SEED = '1', STORE = 'leveldb', DIST = 'dist' } = process.env
  const site = await startSite(DIST)
  const outcomes: Record<string, number> = {}
  const lost: string[] = []
  for (let round = 0; round < Number(ROUNDS); round += 1) {
    const outcome = await oneRound(site.address, STORE === 'sqlite' ? [sqliteStore] : [], Number(SEED) + round)
    outcomes[outcome.what] = (outcomes[outcome.what] ?? 0) + 1
    lost.push(...outcome.lost)
    console.log(`${round + 1}: ${outcome.what}; ${outcome.answers} answers promised, lost ${outcome.lost.length}`)
    for (const one of outcome.lost) console.log(`   ${one}`)
  }
  await site.stop()
  console.log(`${STORE}: ${JSON.stringify(outcomes, null, 1)}, lost ${lost.length}`)
  if (lost.length > 0) process.exitCode = 1
}

async function oneRound(address: string, args: readonly string[], seed: number) {
  const disk = mkdtempSync(join(tmpdir(), 'groeispiegel-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk])
  const random = randomFrom(seed)
  const promises = new Promises()
  const nobodyRetries = seed % 3 === 2
  const killed = random() < 0.5
  let browser = await startBrowser(disk, address, args)
  try {
    await opens(browser.page, address, promises)
    await new Person(browser.page, 'mouse').beginsAnAssessment()
    await answersSome(browser.page, promises, random)
    fill(disk)
    await answersUntilItFails(browser.page, promises, random)
    rmSync(join(disk, 'filler'))
    if (!nobodyRetries) await triesAgain(browser.page, promises, random)
    const killedAt = Date.now()
    await (killed || nobodyRetries ? browser.kill() : browser.close())
    const seen: string[] = []
    // The message of a database that does not open asks for this: close the browser, and open it again.
    for (let start = 0; start < 3; start += 1) {
      browser = await startBrowser(disk, address, args)
      await opens(browser.page, address, promises)
      seen.push(await outcomeOn(browser.page))
      if (!seen.at(-1)?.includes('gaat niet open')) break
      seen.push(`copies hold ${(await answersInCopies(browser.page)).join(' and ')} answers, ${roomOn(disk)} MB free`)
      if (start < 2) await browser.close()
    }
    promises.compare(await recordsOnDisk(browser.page), { at: killedAt, samples: [] })
    const how = nobodyRetries ? 'nobody retried, killed' : killed ? 'retried, killed' : 'retried, closed'
    const what = `${how}: ${seen.join('; then ')}`
    return { what, answers: promises.counts.answers, lost: promises.lost }
  } finally {
    await browser.kill()
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true })
  }
}

/** In the words of the screen. */
async function outcomeOn(page: Page): Promise<string> {
  const restored = page.getByText(/Groeispiegel heeft \d+ meting/)
  if (await restored.isVisible()) return 'the browser lost the database, the app restored it'
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  return /niet|leeg/.test(heading) ? `"${heading}"` : 'the database was whole'
}

function roomOn(disk: string): number {
  const { bavail, bsize } = statfsSync(disk)
  return Math.round((bavail * bsize) / 1e6)
}

async function answersInCopies(page: Page): Promise<readonly number[]> {
  const copies = Object.values(await copiesOnDisk(page))
  return copies.map((text) => [...text.matchAll(/"score"/g)].length)
}

/** Until the last byte: where so much does not fit any more, half of it may. */
function fill(disk: string): void {
  const file = openSync(join(disk, 'filler'), 'w')
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    while (fits(file, size));
  }
  closeSync(file)
}

function fits(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size, 7)) === size
  } catch {
    return false
  }
}

/** What the app acknowledges until then must be kept too. */
async function answersUntilItFails(page: Page, promises: Promises, random: Random): Promise<void> {
  const person = new Person(page, 'mouse')
  const message = page.getByText('Dit is nog niet opgeslagen')
  for (let tries = 0; tries < 200; tries += 1) {
    const free = page.locator('input[type=radio]:not(:checked)')
    const [, , assessment = '', , competency = ''] = new URL(page.url()).hash.split('/')
    const choice = free.nth(Math.floor(random() * 5))
    promises.taps(`${assessment}/${competency}`, await choice.inputValue())
    await choice.click()
    await message.or(page.getByText('Opgeslagen op dit apparaat')).first().waitFor()
    if (!(await message.isVisible())) continue
    await page.getByText('Niet opgeslagen', { exact: true }).waitFor()
    if (await page.getByText('Opgeslagen op dit apparaat').isVisible()) throw new Error('says both')
    return
  }
  await person.sees('the message of a full disk')
}

async function triesAgain(page: Page, promises: Promises, random: Random): Promise<void> {
  const person = new Person(page, 'mouse')
  for (let tries = 0; tries < 10; tries += 1) {
    await person.tapsButton('Opnieuw opslaan')
    const saved = page.getByText('Opgeslagen op dit apparaat')
    await saved.waitFor({ timeout: 4000 }).catch(() => undefined)
    if (await saved.isVisible()) break
  }
  await person.seesSaved()
  await answersSome(page, promises, random)
}

async function answersSome(page: Page, promises: Promises, random: Random): Promise<void> {
  for (let count = 0; count < 4; count += 1) {
    await answersOne(page, promises, random)
    await new Person(page, 'mouse').seesSaved()
    await page.getByRole('button', { name: 'Volgende' }).click()
  }
}
