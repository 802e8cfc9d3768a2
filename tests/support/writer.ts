import { expect, type Locator, type Page } from '@playwright/test'
import { besideTheApp } from './browserFaults'
import { copiesOnDisk, onDisk, type Disk } from './diskOf'
import {
  choicePlaces,
  dayPlaces,
  filledRecords,
  textAt,
  textPlaces,
  tickPlaces,
  type FieldPlace,
} from './fieldPlaces'
import { FieldPromises, type FieldKind, type FieldReport, type WatchedField } from './fieldPromises'
import type { KillableBrowser } from './killableBrowser'
import { Person } from './person'
import { oneOf, type Random } from './random'
import { writesRaw } from './rawWrites'
import type { Killed, Somebody } from './somebody'
import { watchFields } from './watchFields'
import { valueOf, waysToFill } from './waysToFill'

type Places = Readonly<Record<string, FieldPlace>>

const fields: Readonly<Record<string, WatchedField>> = {
  ...watched('text', textPlaces),
  ...watched('day', dayPlaces),
  ...watched('choice', { ...choicePlaces, ...tickPlaces }),
}

/** As often one as the other. Typing takes the longest, so that most of the kills come there. */
const kinds: readonly FieldKind[] = ['text', 'day', 'choice']

/** Somebody who writes now in one and then in another of all the fields that are stored while they are filled in. */
export function writer(address: string, random: Random): Somebody {
  const promises = new FieldPromises(fields)
  return {
    lost: promises.lost,
    counts: promises.counts,
    comesBack: async (browser, killed) => {
      if (killed.at === 0) await fills(browser.page, address)
      const first = oneOf(Object.values(fields), random).place.address
      await comesBack(browser, `${address}#${first}`, promises, killed)
    },
    isReady: async (page) => {
      await page.locator('[name]').first().waitFor({ state: 'attached' })
    },
    goesOn: async (page) => {
      for (;;) await writesOne(page, promises, random)
    },
    leaves: async (page) => isCopied(page),
  }
}

function watched(kind: FieldKind, places: Places): Readonly<Record<string, WatchedField>> {
  const known = new Set<string>()
  return Object.fromEntries(
    Object.entries(places).flatMap(([name, place]) => {
      // Of two fields for one text, on two screens, one is enough to keep count of.
      const key = JSON.stringify([place.table, place.id, place.path])
      const isKnown = known.has(key)
      known.add(key)
      return isKnown ? [] : [[name, { kind, place }]]
    }),
  )
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
  await page.addInitScript(watchFields)
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

/** The app has compared its second copy with all that was written, and it holds every text. */
async function isCopied(page: Page): Promise<void> {
  const { tables } = await onDisk(page)
  const texts = textsIn(tables)
  expect(texts).not.toContain('""')
  await expect
    .poll(
      async () => {
        const newest = Object.values(await copiesOnDisk(page)).at(-1) ?? ''
        return texts.filter((text) => !newest.includes(text))
      },
      { timeout: 20_000 },
    )
    .toEqual([])
}

/** As they stand in a file; of a list its lines. */
function textsIn(tables: Disk['tables']): readonly string[] {
  return Object.values(textPlaces).flatMap(({ table, id, path }) => {
    const record = (tables[table] ?? []).find((one) => textAt(one, ['id']) === id)
    return textAt(record, path)
      .split('\n')
      .map((text) => JSON.stringify(text))
  })
}

/** Mostly one that is on the screen already. */
function chosenOn(page: Page, random: Random): [string, WatchedField] {
  const all = Object.entries(fields)
  const here = all.filter(([, { place }]) => new URL(page.url()).hash === `#${place.address}`)
  const found = here.length === 0 || random() < 0.3 ? all : here
  const kind = oneOf(
    kinds.filter((one) => found.some(([, field]) => field.kind === one)),
    random,
  )
  return oneOf(
    found.filter(([, field]) => field.kind === kind),
    random,
  )
}

async function writesOne(page: Page, promises: FieldPromises, random: Random): Promise<void> {
  const [name, { kind, place }] = chosenOn(page, random)
  const field = await reaches(page, name, place)
  promises.sees(name, await valueOf(field))
  const value = await waysToFill[kind](field, random, (next) => promises.writes(name, next))
  // Half of the time somebody waits for the word, else goes on at once.
  if (place.isSilent || random() < 0.5) return
  for (let waited = 0; !promises.isPromised(name, value); waited += 20) {
    if (waited > 20_000) throw new Error(`${name} is not said to be stored`)
    await page.waitForTimeout(20)
  }
}

async function reaches(page: Page, name: string, { address, opens }: FieldPlace): Promise<Locator> {
  const hash = `#${address}`
  if (new URL(page.url()).hash !== hash) await page.evaluate((to) => void (location.hash = to), hash)
  const field = page.locator(`[name="${name}"]`).first()
  await field.waitFor({ state: 'attached' })
  if (opens !== undefined && !(await field.isVisible())) await page.getByText(opens, { exact: true }).click()
  await field.waitFor()
  return field
}
