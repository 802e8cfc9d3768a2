import { shiftsOf, watchShifts } from '../support/layoutShifts'
import { expect, test } from '../support/site'

// A first visit, of which no worker answers anything.
test.use({ serviceWorker: false })

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]) {
  test(`a page that comes tag by tag moves nothing that is there, ${viewport.width} wide`, async ({
    page,
    person,
    site,
  }) => {
    test.slow()
    await page.setViewportSize(viewport)
    await page.addInitScript(watchShifts)
    site.faults.set('index.html', 'tag by tag')
    await person.opensTheApp()
    expect(await shiftsOf(page)).toBe('')
  })
}
