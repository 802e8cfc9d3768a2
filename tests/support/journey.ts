import { test as base, type BrowserContext } from '@playwright/test'
import { Conduct } from './conduct'
import { Person } from './person'

export { expect } from '@playwright/test'

interface Options {
  /**
   * Whether pages can have a service worker. Without one the app runs all the same, and a visit costs a third: the worker
   * fetches, keeps and checks every file of the app. So only what is about offline use, updates or shared files asks for it.
   */
  readonly serviceWorker: boolean
}

interface Fixtures {
  /** Somebody with a phone, who just opened the browser. */
  readonly person: Person
  readonly conduct: Conduct
}

/** Every browser test: whoever breaks the policy, leaves the origin or throws fails it. */
export const test = base.extend<Fixtures & Options>({
  serviceWorker: [false, { option: true }],
  context: async ({ context, serviceWorker }, give) => {
    if (!serviceWorker) await context.addInitScript(hasNoServiceWorkers)
    await give(context)
  },
  conduct: [
    async ({ browser, baseURL }, give) => {
      const conduct = new Conduct()
      const watch = (context: BrowserContext) => conduct.watch(context, baseURL ?? '')
      // Of this test, also those that it makes itself.
      browser.on('context', watch)
      await give(conduct)
      browser.off('context', watch)
      conduct.isGood()
    },
    { auto: true },
  ],
  person: async ({ page }, give) => {
    await give(new Person(page))
  },
})

/** In a page: as in a private window of some browsers. */
export function hasNoServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}
