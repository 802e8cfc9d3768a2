import { test } from '../support/journey'
import { everything, screens } from '../support/screens'
import { everyDocument } from '../support/everyDocument'
import { seed } from '../support/seed'
import { isKept } from '../support/site'

test.use({ serviceWorker: true })

/** So many screens, that all processors have work. */
const parts = 2

for (const part of Array.from({ length: parts }, (_, index) => index)) {
  test(`every screen starts cold without a network, part ${part + 1} of ${parts}`, async ({
    page,
    person,
    context,
  }) => {
    test.slow()
    await seed(page, everything, everyDocument)
    await isKept(page)
    await context.setOffline(true)
    for (const screen of screens.filter((_, index) => index % parts === part)) {
      // From outside the app, so that it starts anew.
      await page.goto('about:blank')
      await person.opensTheApp(`#${screen}`)
    }
  })
}
