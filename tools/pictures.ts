import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { preview } from 'vite'
import { browserLaunch } from './browserLaunch.ts'
import { takeEveryScreen } from './takeEveryScreen.ts'
import { type Shot, shots } from './shots.ts'

const port = 4175

/** A morning that every picture shares, so that taking them again changes no date in them. */
const moment = new Date('2026-03-02T10:00:00+01:00')

/**
 * Takes all pictures of the production build that stands in `dist/`. With a folder, and ways of `everyScreen.ts` if not all are
 * wanted, it takes one of every screen into that folder instead: `npm run pictures -- /tmp/now light dark`.
 */
export async function run(): Promise<void> {
  const [folder, ...wanted] = process.argv.slice(3)
  const server = await preview({ preview: { port, strictPort: true }, logLevel: 'warn' })
  const browser = await chromium.launch(browserLaunch())
  try {
    if (folder === undefined) for (const shot of shots) await take(browser, shot)
    else await takeEveryScreen(browser, `http://localhost:${port}/`, folder, wanted)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function take(browser: Browser, { file, viewport, colorScheme, walk }: Shot): Promise<void> {
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}/`,
    viewport,
    colorScheme,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(moment)
  await page.goto('')
  // The app has drawn over the frame that stands in the page.
  await page.locator('#root [data-frame-part]').first().waitFor({ state: 'detached' })
  await walk(page)
  await page.evaluate(() => document.fonts.ready)
  mkdirSync(dirname(file), { recursive: true })
  await page.screenshot({ path: file })
  await context.close()
  console.log(file)
}
