import { readFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import * as v from 'valibot'
import { budgets } from '../../tools/budgets.ts'
import { filesBelow } from '../../tools/filesBelow.ts'
import { journeyFiles } from '../../tools/journeyBudgets.ts'
import { expect, test } from '../support/journey'
import { hasDrawn } from '../support/person'
import { everything } from '../support/screens'
import { seed } from '../support/seed'
import { newer } from '../support/twoBuilds'

test.use({ serviceWorker: true })

/** By journey, as the build found out. What it may weigh is checked there. */
const needed = v.parse(
  v.record(v.string(), v.array(v.string())),
  JSON.parse(readFileSync(journeyFiles, 'utf8')),
)

/** What may come on any screen: behind it, or above it. Scoring has a test of its own. */
const later = [
  'what keeps answers safe',
  'the menu and the face of an organisation',
  'a notice above a screen',
  'growth',
  'result',
]

test('a screen asks for no script that its budget does not know', async ({ page, context }) => {
  test.slow()
  await seed(page, everything)
  for (const [name, { address }] of Object.entries(budgets)) {
    if (address === undefined) continue
    const asked = await scriptsAt(context, address)
    const known = new Set(['first screen', name, ...later].flatMap((one) => needed[one] ?? []))
    expect([name, [...asked].filter((file) => !known.has(file))]).toEqual([name, []])
  }
})

test('scoring waits for no chart, and for nothing that opens files', async ({ page, context }) => {
  await seed(page, everything)
  const asked = [...(await scriptsAt(context, './#/meting/bezig/vraag/1.1'))]
  expect(asked.filter((name) => name.includes('/Scoring-'))).toHaveLength(1)
  expect(asked.filter((name) => /chart|radar|line|backup|door|lock|age/i.test(name))).toEqual([])
})

test('what draws a first screen and a chart says at its very head that all of it is to be compiled', () => {
  const heads = filesBelow(newer)
    .filter((file) => /^assets\/(core|Radar)-[^.]*\.js$/.test(file))
    .map((file) => readFileSync(`${newer}/${file}`, 'utf8').split('\n', 1)[0])
  expect(heads).toEqual(['//# allFunctionsCalledOnLoad', '//# allFunctionsCalledOnLoad'])
})

test('a changed word gives two scripts another name: its own file, and the table that the page names', () => {
  const page = readFileSync(`${newer}/index.html`, 'utf8')
  const named = (name: string) =>
    new RegExp(`name="groeispiegel-${name}" content="([^"]+)"`).exec(page)?.[1] ?? ''
  const table = named('words').replace('./', '')
  const files = [...readFileSync(`${newer}/${table}`, 'utf8').matchAll(/import\(`\.\/([^`]+)`\)/g)].map(
    ([, file = '']) => file,
  )
  expect(files.filter((file) => file.startsWith('words-')).length).toBeGreaterThan(5)
  const names = [...new Set(files), named('version'), table.replace('assets/', '')]
  const scripts = filesBelow(`${newer}/assets`).filter(
    (file) => file.endsWith('.js') && `assets/${file}` !== table,
  )
  const naming = scripts.flatMap((file) => {
    const text = readFileSync(`${newer}/assets/${file}`, 'utf8')
    return names.filter((name) => text.includes(name)).map((name) => `${file} names ${name}`)
  })
  expect(naming).toEqual([])
})

/** Every script that a fresh tab asks for until it has come to rest, as the build names it. */
async function scriptsAt(context: BrowserContext, address: string): Promise<ReadonlySet<string>> {
  const page = await context.newPage()
  const names = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js') && !pathname.endsWith('/sw.js')) names.add(pathname.slice(1))
  })
  await page.goto(address)
  await hasDrawn(page)
  // What comes last, when the browser has nothing better to do.
  await expect.poll(() => [...names].some((name) => name.includes('copy.worker'))).toBe(true)
  await page.waitForLoadState('networkidle')
  await page.close()
  return names
}
