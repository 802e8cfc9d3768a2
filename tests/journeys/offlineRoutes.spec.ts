import { test } from '../support/journey'
import { everything, screens } from '../support/screens'
import { everyDocument } from '../support/everyDocument'
import { seed } from '../support/seed'

test.use({ serviceWorker: true })

test('every screen starts cold without a network', async ({ page, person, context }) => {
  test.slow()
  await seed(page, everything, everyDocument)
  await page.waitForFunction(
    async () =>
      (await navigator.serviceWorker.ready).active?.state === 'activated' &&
      navigator.serviceWorker.controller,
  )
  await context.setOffline(true)
  for (const screen of screens) {
    // From outside the app, so that it starts anew.
    await page.goto('about:blank')
    await person.opensTheApp(`#${screen}`)
  }
})
