import type { Page } from '@playwright/test'
import { browserLaunch } from '../../tools/browserLaunch'
import { expect, isKept, keptPaths, test } from '../support/site'

const { args, ...launch } = browserLaunch()
test.use({ launchOptions: { ...launch, args: [...args, '--js-flags=--expose-gc'] } })

/** What is dropped depends on the moment. */
const times = 4

test('every script comes, also when the browser tidies the memory of the worker meanwhile', async ({
  page,
  person,
  context,
}) => {
  await person.opensTheApp()
  await isKept(page)
  const scripts = (await keptPaths(page)).filter((path) => path.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(50)
  const [worker] = context.serviceWorkers()
  await worker?.evaluate('setInterval(gc, 4)')
  for (let time = 0; time < times; time += 1) {
    const tab = await context.newPage()
    await tab.goto('./')
    expect(await missingOf(tab, scripts)).toEqual([])
    await tab.close()
  }
})

/** Asks for scripts as the app does for its parts, and runs none of them. @returns those that did not come. */
async function missingOf(page: Page, scripts: readonly string[]): Promise<readonly string[]> {
  const outcomes = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map((path) => {
          const link = document.createElement('link')
          link.rel = 'modulepreload'
          link.href = `./${path}`
          const outcome = new Promise<boolean>((resolve) => {
            link.addEventListener('load', () => resolve(true))
            link.addEventListener('error', () => resolve(false))
          })
          document.head.append(link)
          return outcome
        }),
      ),
    scripts,
  )
  return scripts.filter((_, index) => outcomes[index] !== true)
}
