import { test as base, type BrowserContext } from '@playwright/test'
import { Conduct } from './conduct'
import { Person } from './person'

export { expect } from '@playwright/test'

interface Fixtures {
  /** Somebody with a phone, who just opened the browser. */
  readonly person: Person
  readonly conduct: Conduct
}

/** Every browser test: whoever breaks the policy, leaves the origin or throws fails it. */
export const test = base.extend<Fixtures>({
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
