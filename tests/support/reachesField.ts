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
  // Whichever is seen first: what is there and not yet drawn is not closed.
  await field.or(summary).first().waitFor()
  if (!(await field.isVisible())) await summary.click()
  await field.waitFor()
  return field
}

export function isAt(page: Page, address: string): boolean {
  return new URL(page.url()).hash === `#${address}`
}

/** By way of a screen without fields: what goes back and on again faster than the app draws would stay where it was. */
async function goesTo(page: Page, address: string): Promise<void> {
  await page.evaluate(() => (location.hash = '/hulp'))
  await page.getByRole('heading', { level: 1, name: 'Hulp' }).waitFor()
  await page.evaluate((to) => (location.hash = to), address)
}
