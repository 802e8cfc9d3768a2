import type { Locator, Page } from '@playwright/test'
import { selectorOf, type FieldWay } from './fieldWays'

/** Goes to the screen of a field, and opens what is closed over it. @returns its control, which can be seen. */
export async function reachesField(
  page: Page,
  name: string,
  { address, opens, item }: FieldWay,
): Promise<Locator> {
  if (!isAt(page, address)) await goesTo(page, address)
  const field = page.locator(selectorOf(name, item)).first()
  const closed = field.locator('xpath=ancestor::details[not(@open)]/summary')
  const summary = opens === undefined ? closed : page.getByText(opens, { exact: true })
  await field.or(summary).first().waitFor({ state: 'attached' })
  if (!(await field.isVisible())) await summary.click()
  await field.waitFor()
  return field
}

export function isAt(page: Page, address: string): boolean {
  return new URL(page.url()).hash === `#${address}`
}

async function goesTo(page: Page, address: string): Promise<void> {
  const left = await page.evaluateHandle((to) => {
    const shown = document.querySelector('[data-field]')
    location.hash = to
    return shown
  }, address)
  // It may have a field of the same name.
  await page.waitForFunction((shown) => shown?.isConnected !== true, left)
}
