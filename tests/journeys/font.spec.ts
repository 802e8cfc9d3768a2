import { filesBelow } from '../../tools/filesBelow'
import { expect, isKept, test } from '../support/site'
import { newer } from '../support/twoBuilds'

/** In a page: what is noted when the app draws for the first time. */
declare const drawn: { readonly time: number; readonly isInOwnFont: boolean }

const ownFont = /^"Atkinson Hyperlegible Next Variable"/

test('a first visit is drawn without the font, which comes behind it and is put on with the next screen', async ({
  page,
  person,
  site,
}) => {
  await page.addInitScript(notesFirstDrawing)
  await page.addInitScript(watchShifts)
  await person.opensTheApp()
  const heading = page.getByRole('heading', { level: 1 })
  await expect.poll(() => page.evaluate(isFontThere)).toBe(true)
  const [time, asked] = await page.evaluate(
    () =>
      [
        drawn.time,
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')),
      ] as const,
  )
  expect(asked).toHaveLength(1)
  expect(asked[0]?.startTime).toBeGreaterThan(time)
  await expect(heading).toHaveCSS('font-family', /^system-ui/)
  expect(await page.evaluate(() => document.documentElement.dataset['shifts'] ?? '')).toBe('')
  await person.tapsLink('Begin')
  await person.sees('Nieuwe meting')
  await expect(heading).toHaveCSS('font-family', ownFont)

  // Without a network too, and at once.
  await isKept(page)
  await page.context().setOffline(true)
  for (const address of ['', '#/groei']) {
    await page.goto('about:blank')
    await page.goto(`${site.address}${address}`)
    await person.sees()
    expect(await page.evaluate(() => drawn.isInOwnFont)).toBe(true)
  }
})

test('a font that never comes holds nothing up, and is asked for again the next time', async ({
  page,
  person,
  site,
  conduct,
}) => {
  const [file = ''] = filesBelow(newer).filter((path) => /-latin-wght-normal-.*\.woff2$/.test(path))
  site.faults.set(file, 'hang')
  await page.addInitScript(notesFirstDrawing)
  await person.opensTheApp()
  await person.beginsAnAssessment()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^system-ui/)
  await expect.poll(() => site.asked.filter((path) => path === file).length).toBeGreaterThan(0)
  // Letting go of what hangs ends it without an answer, which the browser reports while the page is still there.
  conduct.forgives(/ERR_EMPTY_RESPONSE/)
  site.mend()
  await page.goto('about:blank')
  await person.opensTheApp()
  expect(await page.evaluate(() => drawn.isInOwnFont)).toBe(true)
})

function isFontThere(): boolean {
  return [...document.fonts].some(({ family, status }) => family.includes('Atkinson') && status === 'loaded')
}

/** In a page, before anything else. */
function notesFirstDrawing(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#root > :not([data-frame-part])')) return
    observer.disconnect()
    const isLoaded = [...document.fonts].some(
      ({ family, status }) => family.includes('Atkinson') && status === 'loaded',
    )
    const { fontFamily } = getComputedStyle(document.documentElement)
    Object.assign(globalThis, {
      drawn: { time: performance.now(), isInOwnFont: isLoaded && fontFamily.includes('Atkinson') },
    })
  }).observe(document, { childList: true, subtree: true })
}

/** In a page. */
function watchShifts(): void {
  const shifts: number[] = []
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    document.documentElement.dataset['shifts'] = shifts.join(' ')
  })
  watch.observe({ type: 'layout-shift', buffered: true })
}
