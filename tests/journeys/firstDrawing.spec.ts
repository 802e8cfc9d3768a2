import { tabsFor, menuPath } from '../../src/navigation/menu'
import { fills } from '../support/seed'
import { expect, isKept, test } from '../support/site'
import { yearsOfUse } from '../support/yearsOfUse'

/** In a page: what the app drew in the place of the frame, at once. */
declare const firstDrawing: { readonly heading: string | undefined }

test('the first drawing holds the whole screen that somebody comes back to', async ({
  page,
  person,
  site,
}) => {
  await fills(page, yearsOfUse({ finished: 2, examples: 3, reviews: 1 }))
  await person.opensTheApp()
  await isKept(page)
  await page.addInitScript(notesFirstDrawing)
  const inMoreSteps: string[] = []
  for (const path of [...tabsFor.own.map(menuPath), '/meting/nieuw', '/meting/bezig/vraag/1.1']) {
    await page.goto('about:blank')
    await page.goto(`${site.address}#${path}`)
    await person.sees()
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    const first = await page.evaluate(() => firstDrawing.heading)
    if (first !== heading) inMoreSteps.push(path)
  }
  expect(inMoreSteps).toEqual([])
})

/** In the page, before any script of it. */
function notesFirstDrawing(): void {
  const watch = new MutationObserver(() => {
    const root = document.getElementById('root')
    if (!root?.firstElementChild || root.querySelector('[data-frame-part]')) return
    watch.disconnect()
    const heading = root.querySelector('h1')?.textContent
    Object.assign(globalThis, { firstDrawing: { heading } })
  })
  watch.observe(document, { childList: true, subtree: true })
}
