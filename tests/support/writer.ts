import { expect, type Page } from '@playwright/test'
import { besideTheApp } from './browserFaults'
import { rarest, type Reached } from './coverage'
import { copiesOnDisk, onDisk, type Disk } from './diskOf'
import { FieldPromises } from './fieldPromises'
import { fieldWays, standIn, type FieldWay } from './fieldWays'
import { filledRecords } from './filledRecords'
import type { KillableBrowser } from './killableBrowser'
import type { Killed } from './machineStall'
import { Person } from './person'
import { oneOf, type Random } from './random'
import { writesRaw } from './rawWrites'
import { isAt, reachesField } from './reachesField'
import type { Somebody } from './somebody'
import { standOf } from './standOf'
import { listAt } from './valueAt'
import { watchFields, type FieldReport } from './watchFields'
import { waysToFill } from './waysToFill'
import { timeoutMs } from './timeoutMs'

/** Somebody who writes now in one and then in another of all the fields that are stored while they are filled in. */
export function writer(address: string, random: Random): Somebody {
  const promises = new FieldPromises(fieldWays)
  const reached = Object.fromEntries(Object.keys(fieldWays).map((name) => [name, 0]))
  const next = (page?: Page) => nextField(reached, random, page)
  return {
    lost: promises.lost,
    counts: promises.counts,
    reached,
    comesBack: async (browser, killed) => {
      if (killed.at === 0) await fills(browser.page, address)
      const [, first] = next()
      await comesBack(browser, `${address}#${first.address}`, promises, killed)
    },
    isReady: async (page) => new Person(page, 'mouse').sees(),
    goesOn: async (page) => {
      for (;;) {
        const [name, way] = next(page)
        const isSaved = await writes(page, { name, way, promises, random })
        if (isSaved) reached[name] = (reached[name] ?? 0) + 1
      }
    },
    leaves: async (page) => isCopied(page),
  }
}

/** Half of the time any on the screen, again perhaps; else one of those in which the least was called saved so far. */
function nextField(reached: Reached, random: Random, page?: Page): readonly [string, FieldWay] {
  const here = Object.keys(reached).filter((name) => page && isAt(page, fieldWays[name]?.address ?? ''))
  const name = oneOf(here.length > 0 && random() < 0.5 ? here : rarest(reached), random)
  const way = fieldWays[name]
  if (!way) throw new Error(`there is no way to ${name}`)
  return [name, way]
}

/** Makes the database, with something in every field. */
async function fills(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await new Person(page, 'mouse').sees()
  await page.goto('about:blank')
  const beside = await besideTheApp(page, address)
  await writesRaw(beside, { records: filledRecords })
  await beside.close()
}

async function comesBack(
  { page }: KillableBrowser,
  address: string,
  promises: FieldPromises,
  killed: Killed,
): Promise<void> {
  page.setDefaultTimeout(20_000)
  const { tables } = await beforeTheApp(page, address)
  if (killed.at === 0) promises.begins(tables)
  promises.comesBackTo(promises.missing(tables))
  await page.exposeFunction('tellTest', (report: FieldReport) => promises.hears(report))
  await page.addInitScript({ content: `(${watchFields.toString()})(${standOf.toString()})` })
  await page.goto(address)
  await new Person(page, 'mouse').sees()
  promises.compare(await healed(page, promises), killed)
}

/** What the kill has left, before the app can mend anything. */
async function beforeTheApp(page: Page, address: string): Promise<Disk> {
  const beside = await besideTheApp(page, new URL('.', address).href)
  const found = await onDisk(beside)
  await beside.close()
  return found
}

/** What is there, once the app had the time to bring back what is missing. */
async function healed(page: Page, promises: FieldPromises): Promise<Disk['tables']> {
  for (let waited = 0; ; waited += 100) {
    const { tables } = await onDisk(page)
    if (promises.missing(tables).length === 0 || waited >= 20_000) return tables
    await page.waitForTimeout(100)
  }
}

/** The app has compared its second copy with all that was written, and it holds every field; reports of others are in none. */
async function isCopied(page: Page): Promise<void> {
  const { tables } = await onDisk(page)
  const copied = Object.entries(fieldWays).filter(([, { table }]) => table !== 'reports')
  const standsIn = (from: Disk['tables']) => copied.map(([name, way]) => [name, standIn(from, way)])
  const newest = async () => {
    const text = Object.values(await copiesOnDisk(page)).at(-1) ?? '{}'
    const copy: unknown = JSON.parse(text)
    const records = (table: string) => listAt(copy, ['content', table])
    return { assessments: records('assessments'), documents: records('documents') }
  }
  await expect
    .poll(async () => standsIn(await newest()), { timeout: timeoutMs(20) })
    .toEqual(standsIn(tables))
}

interface Writing {
  readonly name: string
  readonly way: FieldWay
  readonly promises: FieldPromises
  readonly random: Random
}

/** @returns whether its screen called it saved, where it says so. */
async function writes(page: Page, { name, way, promises, random }: Writing): Promise<boolean> {
  const field = await reachesField(page, name, way)
  const before = await field.evaluate(standOf)
  if (before !== undefined) promises.sees(name, before)
  const tell = (stand: FieldWay['to']) => promises.writes(name, stand)
  const stand = await waysToFill[way.control](field, { way, random, tell })
  if (way.isSilent) return true
  const isSaved = () => promises.isPromised(name, stand)
  // Half of the time somebody waits for the word, else goes on at once.
  if (random() < 0.5) await waitsForWord(page, name, isSaved)
  return isSaved()
}

async function waitsForWord(page: Page, name: string, isSaved: () => boolean): Promise<void> {
  for (let waited = 0; !isSaved(); waited += 20) {
    if (waited > 20_000) throw new Error(`${name} is not said to be stored`)
    await page.waitForTimeout(20)
  }
}
