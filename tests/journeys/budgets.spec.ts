import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from '@playwright/test'
import { filesBelow } from '../../tools/filesBelow.ts'
import { expect, test } from '../support/journey'
import { everything } from '../support/screens'
import { seed } from '../support/seed'

test.use({ serviceWorker: true })

const kilobyte = 1000

test('scoring loads no chart, and at most 155 kB of JavaScript in all', async ({ page, context }) => {
  await seed(page, everything)
  const scripts = await scriptsOf(context, './#/meting/bezig/vraag/1.1', async (fresh, names) => {
    await expect(fresh.getByRole('radio').first()).toBeVisible()
    // What comes last, when the browser has nothing better to do.
    await expect.poll(() => [...names].some((name) => name.includes('copy.worker'))).toBe(true)
  })
  expect([...scripts.keys()].filter((name) => name.includes('Scoring'))).toHaveLength(1)
  expect([...scripts.keys()].filter((name) => /chart|radar|line/i.test(name))).toEqual([])
  expect([...scripts.keys()].filter((name) => /backup|door|lock|age/i.test(name))).toEqual([])
  // The second copy is made behind it, when the browser has nothing better to do, and for the most part by a worker.
  // So are the few screens for when the browser clears everything under an open tab, with their words and the table of all words.
  const later = /\/(safekeeping|copy\.worker|databaseGone|start|wordTable)-/
  const behind = new Map([...scripts].filter(([name]) => later.test(name)))
  expect(behind.size).toBe(5)
  expect(total(behind)).toBeLessThanOrEqual(20 * kilobyte)
  expect(total(scripts) - total(behind)).toBeLessThanOrEqual(155 * kilobyte)
})

test('the first chart costs at most 140 kB of JavaScript', async ({ page, context }) => {
  await seed(page, everything)
  const scripts = await scriptsOf(context, './#/meting/eind/resultaat', async (fresh) => {
    await expect(fresh.getByRole('img').first()).toBeVisible()
  })
  const charts = new Map([...scripts].filter(([name]) => /chart|radar/i.test(name)))
  expect(charts.size).toBeGreaterThan(0)
  expect(total(charts)).toBeLessThanOrEqual(140 * kilobyte)
})

test('a changed word gives two scripts another name: its own file, and the table that the page names', () => {
  const page = readFileSync('dist/index.html', 'utf8')
  const named = (name: string) =>
    new RegExp(`name="groeispiegel-${name}" content="([^"]+)"`).exec(page)?.[1] ?? ''
  const table = named('words').replace('./', '')
  const files = [...readFileSync(`dist/${table}`, 'utf8').matchAll(/import\(`\.\/([^`]+)`\)/g)].map(
    ([, file = '']) => file,
  )
  expect(files.filter((file) => file.startsWith('words-')).length).toBeGreaterThan(5)
  const names = [...new Set(files), named('version'), table.replace('assets/', '')]
  const scripts = filesBelow('dist/assets').filter(
    (file) => file.endsWith('.js') && `assets/${file}` !== table,
  )
  const naming = scripts.flatMap((file) => {
    const text = readFileSync(`dist/assets/${file}`, 'utf8')
    return names.filter((name) => text.includes(name)).map((name) => `${file} names ${name}`)
  })
  expect(naming).toEqual([])
})

/** Every script that a fresh tab asks for, by name, with its size as a server would send it, in bytes. */
async function scriptsOf(
  context: BrowserContext,
  address: string,
  settled: (page: Page, names: ReadonlySet<string>) => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const page = await context.newPage()
  const names = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js') && !pathname.endsWith('/sw.js')) names.add(pathname)
  })
  await page.goto(address)
  await settled(page, names)
  await page.waitForLoadState('networkidle')
  return new Map([...names].map((name) => [name, gzipSync(readFileSync(`dist${name}`), { level: 9 }).length]))
}

function total(scripts: ReadonlyMap<string, number>): number {
  return [...scripts.values()].reduce((sum, size) => sum + size, 0)
}
