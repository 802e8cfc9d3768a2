import type { Page } from '@playwright/test'
import { brokenWords } from '../support/brokenWords'
import { expect, test } from '../support/journey'
import { lostSideways } from '../support/lostSideways'
import { everything, screens } from '../support/screens'
import { everyDocument } from '../support/everyDocument'
import { seed } from '../support/seed'

/** WCAG's reflow: a window of 1280 x 1024 at 400 %. */
test('at 320 x 256, and on a phone on its side, nothing is lost and nothing but a table scrolls sideways', async ({
  page,
  person,
}) => {
  test.slow()
  await seed(page, everything, everyDocument)
  for (const screen of screens) {
    await page.setViewportSize({ width: 320, height: 256 })
    await person.opensTheApp(`#${screen}`)
    expect(await lostSideways(page), screen).toEqual([])
    expect(await heightOfBars(page), screen).toBeLessThan(1)
    await page.setViewportSize({ width: 640, height: 360 })
    expect(await lostSideways(page), `${screen} on its side`).toEqual([])
  }
})

test('with text at 200 % nothing is lost and nothing but a table scrolls sideways', async ({
  page,
  person,
}) => {
  test.slow()
  await seed(page, everything, everyDocument)
  for (const screen of screens) {
    await person.opensTheApp(`#${screen}`)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await lostSideways(page), screen).toEqual([])
  }
})

test('with larger text the buttons of a question stand below each other before a word of them breaks', async ({
  page,
  person,
}) => {
  await seed(page, everything, everyDocument)
  for (const size of ['150%', '175%', '200%']) {
    await person.opensTheApp('#/meting/bezig/vraag/1.1')
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize
    }, size)
    await expect(page.getByRole('button', { name: 'Volgende' })).toBeVisible()
    expect(await brokenWords(page, 'button'), size).toEqual([])
  }
})

test('with text at 200 % many scales stand in rows rather than in slivers', async ({ page, person }) => {
  await seed(page, everything, everyDocument)
  await person.opensTheApp('#/meting/eind/toen-nu/1')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const scale = page.getByRole('group', { name: /^1\.1 / })
  const widths = await scale
    .getByRole('radio')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
  expect(widths).toHaveLength(6)
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(80)
})

/** The words of buttons that stand on two lines. */
test('nor is a word broken on a tablet, or on a wide screen', async ({ page, person }) => {
  test.slow()
  await seed(page, everything, everyDocument)
  for (const screen of screens) {
    await person.opensTheApp(`#${screen}`)
    await page.waitForLoadState('networkidle')
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await brokenWords(page), `${screen} at ${width}`).toEqual([])
    }
  }
})

/** How much of a low screen stays covered by bars that do not scroll along, in CSS pixels. */
async function heightOfBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { position } = getComputedStyle(element)
      // The heads of a table stay beside its own rows.
      if (element.closest('table')) return false
      return (position === 'sticky' || position === 'fixed') && !element.classList.contains('visually-hidden')
    })
    return bars.reduce((height, bar) => height + bar.getBoundingClientRect().height, 0)
  })
}
