import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { hasDrawn } from '../tests/support/person.ts'
import { fills } from '../tests/support/seed.ts'
import { onlookers, ways, type Onlooker, type Way } from './everyScreen.ts'

/** The day of every picture, a little after what the onlookers did last. */
const moment = new Date('2026-11-29T10:00:00+01:00')

/**
 * One picture of every screen, whole, in each of these ways and as each onlooker: `folder/way/onlooker/screen-width.png`.
 * @param wanted ways of `everyScreen.ts`; none means all.
 */
export async function takeEveryScreen(
  browser: Browser,
  baseURL: string,
  folder: string,
  wanted: readonly string[],
): Promise<void> {
  for (const [name, way] of Object.entries(ways)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const onlooker of onlookers) {
      const context = await browser.newContext({ baseURL, ...optionsOf(way) })
      await takeScreens(await context.newPage(), `${folder}/${name}/${onlooker.name}`, way, onlooker)
      await context.close()
      console.log(`${name}, ${onlooker.name}: ${onlooker.screens.length} screens`)
    }
  }
}

function optionsOf(way: Way): BrowserContextOptions {
  return {
    locale: way.language === 'en' ? 'en-GB' : 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: way.colorScheme ?? 'light',
    forcedColors: way.forcedColors ?? 'none',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    hasTouch: true,
  }
}

async function takeScreens(page: Page, folder: string, way: Way, onlooker: Onlooker): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.clock.setFixedTime(moment)
  await fills(page, onlooker.records)
  for (const screen of onlooker.screens) await takeScreen(page, screen, folder, way)
}

async function takeScreen(page: Page, screen: string, folder: string, way: Way): Promise<void> {
  const name = screen === '/' ? 'start' : screen.slice(1).replaceAll('/', '-')
  const [first] = way.viewports
  if (first) await page.setViewportSize(first)
  // Another document each time, so that no screen stands as the one before left it.
  await page.goto('about:blank')
  await page.goto(`./#${screen}`)
  await hasDrawn(page)
  await page.evaluate(async (size) => {
    document.documentElement.style.fontSize = size
    await document.fonts.ready
  }, way.text ?? '')
  for (const viewport of way.viewports) {
    await page.setViewportSize(viewport)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `${folder}/${name}-${viewport.width}.png`, fullPage: true })
  }
}
