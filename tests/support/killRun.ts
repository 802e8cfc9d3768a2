import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { coverageOf, type Coverage } from './coverage'
import { startBrowser, type KillableBrowser } from './killableBrowser'
import { watchStalls, type Killed } from './machineStall'
import { randomFrom, type Random } from './random'
import type { Somebody } from './somebody'

interface Settings {
  readonly address: string
  readonly kills: number
  readonly seed: number
  /** Who is busy: `scorer` or `writer`. */
  readonly somebody: (address: string, random: Random) => Somebody
  /** For the browser, as `sqliteStore`. */
  readonly args?: readonly string[]
  readonly tell?: (line: string) => void
}

/** With `fields` when somebody writes in fields. */
export interface KillResult extends Pick<Somebody, 'counts' | 'lost'>, Partial<Coverage> {
  readonly kills: number
}

/** How long somebody goes on at most before the browser is killed, in milliseconds. */
const longest = 1800

/**
 * Somebody is busy at random, in the real screens, until the browser is killed with SIGKILL; again and again on the same
 * profile. Each time what is found is held against what the screen had said.
 */
export async function killRun({
  address,
  kills,
  seed,
  somebody,
  args = [],
  tell = () => undefined,
}: Settings): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'groeispiegel-kill-'))
  const random = randomFrom(seed)
  const person = somebody(address, random)
  const stalls = await watchStalls(folder)
  let told = 0
  let killed: Killed = { at: 0, samples: [] }
  let browser: KillableBrowser | undefined
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      browser = await startBrowser(folder, address, args)
      await person.comesBack(browser, killed)
      // At once: a run of hours may end before its result.
      for (; told < person.lost.length; told += 1) tell(`lost: ${person.lost[told]}`)
      stalls.watches(await browser.processes())
      if (kill === kills) await person.leaves?.(browser.page)
      const at = kill < kills ? await goesOnUntilKilled(browser, person, random) : 0
      killed = { at, samples: await stalls.samples() }
      await browser.kill()
      if (kill % 10 === 9)
        tell(`${kill + 1} kills: ${JSON.stringify(person.counts)}, lost ${person.lost.length}`)
    }
  } finally {
    // What failed first is what is told.
    await browser?.kill().catch(() => undefined)
    await stalls.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const { counts, lost, reached } = person
  return { kills, counts, lost, ...(reached && coverageOf(reached)) }
}

/** @returns when it was killed. */
async function goesOnUntilKilled(
  { page, kill }: KillableBrowser,
  person: Somebody,
  random: Random,
): Promise<number> {
  let killedAt = 0
  const busy = person.goesOn(page).catch(async (error: unknown) => {
    // The end of the browser is what this is about; anything that fails before it is a fault.
    if (killedAt === 0) throw await withWhatIsShown(page, error)
  })
  // Now and then while the app still starts, and compares its second copy.
  if (random() < 0.9) {
    const shown = person.isReady(page).catch(async (error: unknown) => {
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
