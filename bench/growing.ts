import { chromium, type Browser, type Page } from '@playwright/test'
import { browserLaunch } from '../tools/browserLaunch'
import { hasDrawn } from '../tests/support/person'
import { startSite } from '../tests/support/siteServer'
import { fills } from '../tests/support/seed'
import { yearsOfUse } from '../tests/support/yearsOfUse'

/** How much somebody has: nothing, an open assessment alone, some finished ones, ten years of weekly ones with all beside it. */
const sizes = [
  { name: 'empty', finished: 0, examples: 0, reviews: 0 },
  { name: '2', finished: 2, examples: 0, reviews: 0 },
  { name: '12', finished: 12, examples: 10, reviews: 1 },
  { name: '520', finished: 520, examples: 2000, reviews: 50 },
] as const

type Size = (typeof sizes)[number]
type Times = Readonly<Record<string, number>>

const taps = 10
/**
 * What grows with what somebody has, on a processor four times as slow: the start, a tap on a level until it is stored, Growth from
 * the menu until its radar stands there, and a step of the slider. `ROUNDS=3 DIST=dist node tools/run.mjs bench/growing.ts`.
 */
export async function run(): Promise<void> {
  console.log(tableOf(await measuredInRounds(Number(process.env['ROUNDS'] ?? '3'))))
}

/** By size what was measured in each round. */
export async function measuredInRounds(count: number): Promise<readonly Record<string, Times>[]> {
  const site = await startSite(process.env['DIST'] ?? 'dist')
  const browser = await chromium.launch(browserLaunch())
  const rounds: Record<string, Times>[] = []
  for (let round = 0; round < count; round++) {
    const times: Record<string, Times> = {}
    for (const size of sizes) {
      times[size.name] = await measured(browser, site.address, size)
      console.error(round, size.name, JSON.stringify(times[size.name]))
    }
    rounds.push(times)
  }
  await browser.close()
  await site.stop()
  return rounds
}

async function measured(browser: Browser, baseURL: string, size: Size): Promise<Times> {
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({ baseURL, locale: 'nl-NL', viewport, hasTouch: true })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await fills(page, yearsOfUse(size))
  // Once, so that the browser has the scripts ready, as on every visit but the first.
  await page.goto('./')
  await settled(page)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.reload()
  await hasDrawn(page)
  await page.waitForFunction(() => watched.drawn > 0)
  const start = await page.evaluate(() => watched.drawn)
  await settled(page)
  const growth = size.finished === 0 ? {} : await growthTimes(page)
  await page.goto('./#/meting/bezig/vraag/1.1')
  await page.getByRole('radio').first().waitFor()
  await settled(page)
  const tap = await tapTimes(page)
  await context.close()
  return { start, ...tap, ...growth }
}

async function growthTimes(page: Page): Promise<Times> {
  await begin(page, '.recharts-radar-polygon path, [role="img"][class*=recharts] path')
  await page.locator("a[href='#/groei']:visible").first().tap()
  const radar = await shown(page)
  await settled(page)
  const longest = await longestTask(page)
  const slider = page.getByRole('slider')
  if (!(await slider.isVisible())) return { radar, 'radar, longest task': longest }
  const steps: number[] = []
  for (let step = 0; step < taps; step++) {
    await begin(page, 'main')
    await slider.press('ArrowLeft')
    steps.push(await shown(page))
  }
  return { radar, 'radar, longest task': longest, 'step of the slider': middle(steps) }
}

async function tapTimes(page: Page): Promise<Times> {
  const stored: number[] = []
  const longest: number[] = []
  for (let tap = 0; tap < taps; tap++) {
    await begin(page, 'main')
    await page.locator(`label:has(> input[type=radio][value='${(tap % 5) + 1}'])`).tap()
    await page.waitForFunction(() => watched.stored !== undefined)
    stored.push(await page.evaluate(() => watched.stored ?? 0))
    await settled(page)
    longest.push(await longestTask(page))
  }
  return { 'tap stored': middle(stored), 'tap, longest task': Math.max(...longest) }
}

/** From now on the next tap or key is measured, until this stands there. */
async function begin(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => watched.begin(wanted), selector)
}

async function shown(page: Page): Promise<number> {
  await page.waitForFunction(() => watched.shown !== undefined, undefined, { timeout: 60_000 })
  return page.evaluate(() => watched.shown ?? 0)
}

/** Nothing took longer than 50 ms for half a second. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.now() - watched.lastBusy > 500, undefined, { timeout: 60_000 })
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => watched.longest)
}

declare const watched: {
  /** When the app had drawn, since the navigation. */
  drawn: number
  /** Since the tap. */
  shown: number | undefined
  stored: number | undefined
  longest: number
  lastBusy: number
  begin: (selector: string) => void
}

/** In the page, before any script of it. */
function watch(): void {
  const state: typeof watched = {
    drawn: 0,
    shown: undefined,
    stored: undefined,
    longest: 0,
    lastBusy: 0,
    begin(selector) {
      Object.assign(state, { shown: undefined, stored: undefined, longest: 0 })
      const types = ['click', 'keydown'] as const
      const hear = (event: Event) => {
        tapped = event.timeStamp
        types.forEach((type) => removeEventListener(type, hear, true))
        const look = () => {
          if (document.querySelector(selector)) paints(() => (state.shown = performance.now() - event.timeStamp))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }
      types.forEach((type) => addEventListener(type, hear, true))
    },
  }
  let tapped = 0
  Object.assign(globalThis, { watched: state })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime + duration >= tapped) state.longest = Math.max(state.longest, duration)
      state.lastBusy = startTime + duration
    }
  }).observe({ type: 'longtask' })
  const open: unknown = Reflect.get(IDBDatabase.prototype, 'transaction')
  const watchedOpen = function (this: IDBDatabase, ...given: unknown[]): unknown {
    const transaction: unknown = typeof open === 'function' && Reflect.apply(open, this, given)
    if (given[1] === 'readwrite' && transaction instanceof IDBTransaction)
      transaction.addEventListener('complete', () => (state.stored ??= performance.now() - tapped))
    return transaction
  }
  Reflect.set(IDBDatabase.prototype, 'transaction', watchedOpen)
  const paints = (then: () => void) => requestAnimationFrame(() => setTimeout(then))
  const look = () => {
    if (document.querySelector('h1') && !document.querySelector('[data-frame-part]'))
      paints(() => (state.drawn = state.lastBusy = performance.now()))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

/** By what was measured: the median of each size, and the ratio to an empty app, or to two assessments. */
export function tableOf(rounds: readonly Record<string, Times>[]): string {
  const names = sizes.map(({ name }) => name)
  const whats = [...new Set(rounds.flatMap((round) => names.flatMap((name) => Object.keys(round[name] ?? {}))))]
  const rows = whats.map((what) => {
    const cells = names.map((name) => {
      const values = rounds.flatMap((round) => round[name]?.[what] ?? [])
      if (values.length === 0) return '-'
      const ratio = middle(
        rounds.map((round) => (round[name]?.[what] ?? NaN) / (round['empty']?.[what] ?? round['2']?.[what] ?? NaN)),
      )
      return `${Math.round(middle(values))} ms (x${ratio.toFixed(2)})`
    })
    return `| ${[what, ...cells].join(' | ')} |`
  })
  return [`| | ${names.join(' | ')} |`, `|${' --- |'.repeat(names.length + 1)}`, ...rows].join('\n')
}
