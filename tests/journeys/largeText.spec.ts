import type { Page } from '@playwright/test'
import { receivedReport } from '../../src/shared/reports/storedReports'
import { aReport } from '../support/aReport'
import { brokenWords } from '../support/brokenWords'
import { day } from '../support/builders'
import { everyDocument } from '../support/everyDocument'
import { expect, test } from '../support/journey'
import { everything } from '../support/screens'
import { fills, seed } from '../support/seed'

/* Text at 200 %, as somebody sets it in the browser: what is laid out by the width of letters goes along. */

test('what stands in columns stands below one another before a short word breaks', async ({
  page,
  person,
}) => {
  await seed(page, everything, everyDocument)
  await hasLargeText(page)
  for (const [address, boxes] of [
    ['#/plan/doel-1', 'details:has(> summary:not([hidden]))'],
    ['#/opleiding/bcmb-basisopleiding/dekking', 'dl'],
  ] as const) {
    await person.opensTheApp(address)
    await expect(page.locator(boxes).first()).toBeVisible()
    const short = (await brokenWords(page, boxes)).filter((word) => word.length < 10)
    expect(short, address).toEqual([])
  }
})

test('no word of the menu of a supervisor breaks, and with ordinary text its places are of one width', async ({
  page,
  person,
}) => {
  const { record, whole } = receivedReport(aReport({}), day('2026-11-22'))
  await fills(page, { reports: [record], reportContents: [whole] })
  await person.opensTheApp('#/rapporten')
  const tabs = page.getByRole('navigation').getByRole('link').filter({ visible: true })
  await expect(tabs.filter({ hasText: 'Ontvangen' })).toBeVisible()
  const widths = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().width))
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1)
  await hasLargeText(page)
  expect(await brokenWords(page, 'nav')).toEqual([])
})

test('a heading may break where a language says so, where a screen is narrow for it', async ({
  page,
  person,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await person.opensTheApp('#/toegankelijkheid')
  expect(await brokenWords(page, 'h1')).toEqual([])
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('hyphens', 'auto')
})

async function hasLargeText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
}
