import { chromium, type Page } from '@playwright/test'
import { browserLaunch } from '../tools/browserLaunch'
import { receivedReport } from '../src/shared/reports/storedReports'
import { aPerson, aReport } from '../tests/support/aReport'
import { aSealedAssessment, day, everywhere } from '../tests/support/builders'
import { seed } from '../tests/support/seed'
import { startSite } from '../tests/support/siteServer'
import { writesRaw } from '../tests/support/rawWrites'

/**
 * A report of twelve assessments as PDF on a processor four times as slow, and the picture of a team of thousands: how long it
 * takes, and the longest time that the page did not answer. `PEOPLE=5000 DIST=dist node tools/run.mjs bench/report.ts`.
 */
export async function run(): Promise<void> {
  const { PEOPLE = '5000', DIST = 'dist' } = process.env
  const site = await startSite(DIST)
  const browser = await chromium.launch(browserLaunch())
  const context = await browser.newContext({ baseURL: site.address, locale: 'nl-NL' })
  const page = await context.newPage()
  await page.addInitScript(watchBlocks)
  await seed(page, assessments(12))
  await slowsDown(page, 4)
  await page.goto('./#/rapport/meting-12')
  await page.getByRole('button', { name: 'Maak een PDF' }).waitFor()
  const pdf = await timed(page, async () => {
    await page.getByRole('button', { name: 'Maak een PDF' }).click()
    await page.getByText(/^Het bestand is klaar/).waitFor({ timeout: 120_000 })
  })
  console.log(`a PDF of 12 assessments at 4x: ${pdf.took} ms, longest block ${pdf.longest} ms`)

  await slowsDown(page, 1)
  await receives(page, Number(PEOPLE))
  const team = await timed(page, async () => {
    await page.goto('./#/team')
    await page.getByRole('table').waitFor({ timeout: 120_000 })
  })
  console.log(`a team of ${PEOPLE}: ${team.took} ms, longest block ${team.longest} ms`)
  const list = await timed(page, async () => {
    await page.goto('./#/rapporten')
    await page.getByText(/^Mens \d+$/).first().waitFor({ timeout: 60_000 })
  })
  console.log(`a list of ${PEOPLE} reports: ${list.took} ms, longest block ${list.longest} ms`)
  await browser.close()
  await site.stop()
}

function assessments(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aSealedAssessment({
      id: `meting-${index + 1}`,
      date: `${2015 + index}-06-01`,
      sequence: index + 1,
      scores: everywhere(index % 2 === 0 ? 3 : 4),
    }),
  )
}

async function receives(page: Page, people: number): Promise<void> {
  for (let from = 0; from < people; from += 500) {
    const received = Array.from({ length: Math.min(500, people - from) }, (_, index) => {
      const number = from + index + 1
      const latest = { id: `m${number}`, date: '2026-11-01', scores: everywhere(number % 3 === 0 ? 4 : 3) }
      const report = aReport({ id: `r${number}`, person: aPerson(`Mens ${number}`), latest })
      return receivedReport(report, day('2026-11-22'))
    })
    const reports = received.map(({ record }) => ({ ...record, sight: 'shown' }))
    await writesRaw(page, { records: { reports, reportContents: received.map(({ whole }) => whole) } })
  }
}

async function slowsDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

interface Timing {
  readonly took: number
  readonly longest: number
}

/** In milliseconds. */
async function timed(page: Page, work: () => Promise<void>): Promise<Timing> {
  await page.evaluate(() => Object.assign(globalThis, { longestBlock: 0 }))
  const begun = performance.now()
  await work()
  const took = Math.round(performance.now() - begun)
  const longest = await page.evaluate(() => Number(Reflect.get(globalThis, 'longestBlock')))
  return { took, longest: Math.round(longest) }
}

/** In the page: the longest task so far. */
function watchBlocks(): void {
  const watch = new PerformanceObserver((list) => {
    const longest = Math.max(...list.getEntries().map(({ duration }) => duration))
    const before = Number(Reflect.get(globalThis, 'longestBlock') ?? 0)
    Object.assign(globalThis, { longestBlock: Math.max(before, longest) })
  })
  watch.observe({ type: 'longtask' })
}
