import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import type { Page } from '@playwright/test'
import { race, targetsIn, type Table } from './bench.mjs'
import { writesRaw } from '../tests/support/rawWrites'
import { yearsOfUse } from '../tests/support/yearsOfUse'
import { measuredInRounds, tableOf as tableOfYears } from './growing'

const reference = 'limit'
const document = 'docs/measurements.md'
const [begin, end] = ['<!-- written by bench/speed.ts -->', '<!-- to here -->']

/** What is promised, in the order of a visit: the figure, what it is called, its unit, and the ratio it must stay below. */
const rows = [
  ['cold.fcp', 'cold: first paint', 'ms', 'x1.2'],
  ['cold.usable', 'cold: usable', 'ms', 'x2.3'],
  ['cold.screen', 'cold: its screen is drawn', 'ms', ''],
  ['first.kb', 'before a tap', 'KiB', '130 KiB'],
  ['first.requests', 'before a tap', 'requests', '12'],
  ['cold.cls', 'cold: layout shift', '', '0'],
  ['warm.usable', 'warm: usable', 'ms', 'x2.4'],
  ['off.usable', 'offline: usable', 'ms', 'x2.4'],
  ['cold.offlineReady', 'scoring ready offline', 'ms', 'x3'],
  ['cold.allReady', 'all ready offline', 'ms', '7 s'],
  ['cold.swKb', 'fetched for offline', 'KiB', '800 KiB'],
  ['cold.swFiles', 'fetched for offline', 'files', '80'],
  ['click.shownP50', 'tap shown, half of them', 'ms', 'x1.25'],
  ['click.shownP98', 'tap shown, 98 of 100', 'ms', 'x1.4'],
  ['click.savedP50', 'tap stored, half of them', 'ms', 'x1.4'],
  ['click.savedP98', 'tap stored, 98 of 100', 'ms', 'x1.5'],
  ['click.inpP98', 'INP, 98 of 100', 'ms', '100 ms'],
  ['chartMs', 'Growth with 12 assessments, from a tap', 'ms', 'as naive'],
  ['heapMb', 'JS heap', 'MiB', 'x4'],
] as const

/**
 * All that is measured of speed, in one command and one table, which it writes into `docs/measurements.md`: the app beside the
 * reference pages, and what grows with what somebody has. `ROUNDS=5 npm run bench`; nothing else should be running.
 */
export async function run(): Promise<void> {
  const rounds = Number(process.env['ROUNDS'] ?? '5')
  if (!existsSync('.cache/bench/floor/dist')) build()
  const targets = targetsIn('bench/targets.json')
  for (const target of targets) if (target.name === 'app') target.chart = growthOfAYear
  const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  const { table } = await race(targets, { rounds, cpu: 4, clicks: 40, chromium }, reference)
  const years = tableOfYears(await measuredInRounds(Math.min(rounds, 3)))
  const about = `${new Date().toISOString().slice(0, 10)}, ${rounds} rounds, ${cpus().length} cores, CPU x4, 1.6 Mbps, 150 ms.`
  const written = [begin, '', about, '', tableOf(table), '', years, '', end].join('\n')
  const before = readFileSync(document, 'utf8')
  if (!before.includes(begin)) throw new Error(`${document} has no place for the table`)
  writeFileSync(document, before.replace(new RegExp(`${begin}[^]*${end}`), () => written))
  spawnSync('npx', ['prettier', '--write', document])
  console.log(written)
}

function build(): void {
  const { status } = spawnSync('sh', ['bench/build.sh'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('The reference pages could not be built')
}

/** The way that people go: from the menu, of their own assessments. */
const growthOfAYear = {
  prepare: async (page: Page) => {
    await writesRaw(page, { records: yearsOfUse({ finished: 12, examples: 10, reviews: 1 }) })
    await page.addInitScript('window.__b.isProbeOff = true')
    await page.goto(`${new URL('./', page.url()).href}#/plan`)
    await page.reload()
    await page.locator('#root:not(:has([data-frame-part])) h1').waitFor()
    // What somebody will look at is fetched while they read.
    await new Promise((resolve) => setTimeout(resolve, 5000))
  },
  click: "nav a[href='#/groei']",
  until: '.recharts-radar-polygon path',
}

function tableOf(table: Table): string {
  const names = Object.keys(table)
  const cell = (name: string, key: string) => {
    const found = table[name]?.[key]
    if (!found) return '-'
    const value = found.median >= 10 ? Math.round(found.median) : Number(found.median.toFixed(2))
    // To what the reference does not do at all, nothing has a ratio.
    return name === reference || found.ratio === null ? `${value}` : `${value} (x${found.ratio.toFixed(2)})`
  }
  const lines = rows.map(
    ([key, label, unit, must]) =>
      `| ${[unit ? `${label}, ${unit}` : label, ...names.map((name) => cell(name, key)), must].join(' | ')} |`,
  )
  return [`| | ${names.join(' | ')} | must |`, `|${' --- |'.repeat(names.length + 2)}`, ...lines].join('\n')
}
