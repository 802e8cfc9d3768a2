import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey'
import { everything, screens } from '../support/screens'
import { everyDocument } from '../support/everyDocument'
import { seed } from '../support/seed'

/** WCAG's reflow: a window of 1280 x 1024 at 400 %. */
test('at 320 x 256 nothing is lost and nothing but a table scrolls sideways', async ({ page, person }) => {
  await seed(page, everything, everyDocument)
  await page.setViewportSize({ width: 320, height: 256 })
  for (const screen of screens) {
    await person.opensTheApp(`#${screen}`)
    expect(await lostSideways(page), screen).toEqual([])
    expect(await heightOfBars(page), screen).toBeLessThan(1)
  }
})

test('with text at 200 % nothing is lost and nothing but a table scrolls sideways', async ({
  page,
  person,
}) => {
  await seed(page, everything, everyDocument)
  for (const screen of screens) {
    await person.opensTheApp(`#${screen}`)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await lostSideways(page), screen).toEqual([])
  }
})

/** What sticks out of the screen, or is cut off inside its own box. Tables and pictures scroll in a box of their own. */
async function lostSideways(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate(() => {
    const lost: string[] = []
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width)
      lost.push(`page ${document.documentElement.scrollWidth}`)
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('svg, [role="region"], .visually-hidden, dialog:not([open])')) continue
      const { right, left, width: wide } = element.getBoundingClientRect()
      // What is typed moves along in its own field.
      const clips =
        element.tagName !== 'INPUT' &&
        getComputedStyle(element).overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1
      if (wide > 0 && (right > width + 1 || left < -1))
        lost.push(`${element.tagName} ${element.className} to ${right}`)
      else if (clips && element.clientWidth > 0) lost.push(`${element.tagName} ${element.className} is cut`)
    }
    return lost.slice(0, 5)
  })
}

/** How much of a low screen stays covered by bars that do not scroll along, in CSS pixels. */
async function heightOfBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { position } = getComputedStyle(element)
      if (element.closest('[role="region"]')) return false
      return (position === 'sticky' || position === 'fixed') && !element.classList.contains('visually-hidden')
    })
    return bars.reduce((height, bar) => height + bar.getBoundingClientRect().height, 0)
  })
}
