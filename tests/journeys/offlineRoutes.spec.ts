import { expect, test } from '../support/journey'
import { everything, screens } from '../support/screens'
import { everyDocument } from '../support/everyDocument'
import { seed } from '../support/seed'

test('every screen starts cold without a network', async ({ page, person, context }) => {
  await seed(page, everything, everyDocument)
  await page.waitForFunction(
    async () =>
      (await navigator.serviceWorker.ready).active?.state === 'activated' &&
      navigator.serviceWorker.controller,
  )
  await context.setOffline(true)
  for (const screen of screens) {
    const cold = await context.newPage()
    await cold.goto(`./#${screen}`)
    await expect(cold.locator('[data-frame-part]')).toHaveCount(0)
    await expect(cold.getByRole('heading', { level: 1 })).toBeVisible()
    await cold.close()
  }
  await person.opensTheApp()
})
