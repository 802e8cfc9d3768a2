import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { recordsOnDisk } from './diskOf'
import { startBrowser, type KillableBrowser } from './killableBrowser'
import { watchStalls } from './machineStall'
import { Person } from './person'
import { Promises } from './promises'
import { randomFrom, type Random } from './random'
import { answersOne, isAtQuestion, opens } from './scoresAtRandom'

interface Settings {
  readonly address: string
  readonly kills: number
  readonly seed: number
  /** For the browser, as `sqliteStore`. */
  readonly args?: readonly string[]
  readonly tell?: (line: string) => void
}

export interface KillResult extends Readonly<Promises['counts']> {
  readonly kills: number
  readonly lost: readonly string[]
}

/** How long somebody goes on at most before the browser is killed, in milliseconds. */
const longest = 1800

/**
 * Somebody scores and types at random, in the real screens, until the browser is killed with SIGKILL; again and again on
 * the same profile. Each time what is found is held against what the screen had said.
 */
export async function killRun({
  address,
  kills,
  seed,
  args = [],
  tell = () => undefined,
}: Settings): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'groeispiegel-kill-'))
  const random = randomFrom(seed)
  const promises = new Promises()
  const stalls = await watchStalls(folder)
  let found = { killedAt: 0, stall: 0 }
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      const browser = await startBrowser(folder, address, args)
      await opens(browser.page, address, promises)
      promises.compare(await recordsOnDisk(browser.page), found.killedAt, found.stall)
      stalls.longest()
      const killedAt = kill < kills ? await goesOnUntilKilled(browser, promises, random) : 0
      found = { killedAt, stall: stalls.longest() }
      await browser.kill()
      const { counts, lost } = promises
      if (kill % 10 === 9) tell(`${kill + 1} kills: ${JSON.stringify(counts)}, lost ${lost.length}`)
    }
  } finally {
    await stalls.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { kills, ...promises.counts, lost: promises.lost }
}

/** @returns when it was killed. */
async function goesOnUntilKilled(
  { page, kill }: KillableBrowser,
  promises: Promises,
  random: Random,
): Promise<number> {
  let killedAt = 0
  const busy = goesOn(page, promises, random).catch(async (error: unknown) => {
    // The end of the browser is what this is about; anything that fails before it is a fault.
    if (killedAt === 0) throw await withWhatIsShown(page, error)
  })
  // Now and then while the app still starts, and compares its second copy.
  if (random() < 0.9) {
    const shown = isAtQuestion(page).catch(async (error: unknown) => {
      throw await withWhatIsShown(page, error)
    })
    await Promise.race([busy, shown])
  }
  await Promise.race([busy, new Promise((resolve) => setTimeout(resolve, random() * longest))])
  killedAt = Date.now()
  await kill()
  await busy
  return killedAt
}

/** What fails in a run of hours cannot be looked at afterwards: it says itself what stood on the screen. */
async function withWhatIsShown(page: Page, error: unknown): Promise<Error> {
  const shown = await page.locator('body').innerText()
  return new Error(`${page.url()} shows:\n${shown}`, { cause: error })
}

/** From *Start* or *Welkom* on, without end. */
async function goesOn(page: Page, promises: Promises, random: Random): Promise<never> {
  for (;;) {
    const begin = page.getByRole('link', {
      name: /^(Begin|Nieuwe meting|Verder met vraag \d+|Naar controle)$/,
    })
    await begin.first().click()
    const start = page.getByRole('button', { name: 'Begin met scoren' })
    const check = page.getByRole('heading', { name: 'Controle', exact: true })
    const option = page.getByRole('radio', { name: /^1 / })
    await start.or(check).or(option).first().waitFor()
    if (await start.isVisible()) await start.click()
    while (!(await check.isVisible())) {
      await answersOne(page, promises, random)
      // Quick people jump far, so that assessments get finished too.
      if (random() < 0.15) await page.getByRole('link', { name: 'Overzicht' }).click()
      else await page.getByRole('button', { name: /^(Volgende|Naar controle)$/ }).click()
    }
    const assessment = new URL(page.url()).hash.split('/')[2] ?? ''
    await new Person(page, 'mouse').finishes()
    promises.finishes(assessment)
    await page.getByRole('link', { name: 'Start' }).click()
  }
}
