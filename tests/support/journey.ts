import { test as base, expect, type Page } from '@playwright/test'
import { Person } from './person'

export { expect } from '@playwright/test'

/** What a page may never do: break its own policy, ask another origin for anything, or throw. */
export interface Conduct {
  readonly complaints: string[]
}

interface Fixtures {
  /** Somebody with a phone, who just opened the browser. */
  readonly person: Person
  readonly conduct: Conduct
}

/** Every browser test: whoever breaks the policy, leaves the origin or throws fails it. */
export const test = base.extend<Fixtures>({
  conduct: [
    async ({ context, baseURL }, give) => {
      const complaints: string[] = []
      context.on('page', (page) => watch(page, complaints))
      context.on('request', (request) => {
        const own = !request.url().startsWith('http') || request.url().startsWith(baseURL ?? '')
        if (!own) complaints.push(`request to ${request.url()}`)
      })
      await give({ complaints })
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  person: async ({ page }, give) => {
    await give(new Person(page))
  },
})

function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
}
