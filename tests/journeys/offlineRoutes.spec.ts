import { expect, test } from '../support/journey'
import { everything, screens } from '../support/screens'
import { everyDocument } from '../support/everyDocument'
import { seed } from '../support/seed'
import { isKept } from '../support/site'

test.use({ serviceWorker: true })

/** So many screens, that all processors have work. */
const parts = 2

for (const part of Array.from({ length: parts }, (_, index) => index)) {
  test(`every screen starts cold without a network, and stays once it is there, part ${part + 1} of ${parts}`, async ({
    page,
    person,
    context,
  }) => {
    test.slow()
    await seed(page, everything, everyDocument)
    await isKept(page)
    await context.setOffline(true)
    await page.addInitScript(notesWhatVanishes)
    for (const screen of screens.filter((_, index) => index % parts === part)) {
      // From outside the app, so that it starts anew.
      await page.goto('about:blank')
      await person.opensTheApp(`#${screen}`)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => vanished), screen).toBe(false)
    }
  })
}

/** In a page: whether its screen was there and then was not, as when something in it asks for words of its own too late. */
declare const vanished: boolean

/** In a page, before anything else. */
function notesWhatVanishes(): void {
  let wasThere = false
  const look = () => {
    const isThere =
      document.querySelector('[data-frame-part]') === null &&
      document.querySelector('h1')?.checkVisibility() === true
    if (wasThere && !isThere) Object.assign(globalThis, { vanished: true })
    wasThere ||= isThere
  }
  Object.assign(globalThis, { vanished: false })
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
}
