import type { Page } from '@playwright/test'

/** From now on the page's clock goes on only when it is told to; it was installed before the page was opened. */
export async function standsStill(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
}
