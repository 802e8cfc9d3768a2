import type { Page } from '@playwright/test'

/** What sticks out of the screen, or is cut off inside its own box. Tables and pictures scroll in a box of their own. */
export async function lostSideways(page: Page): Promise<readonly string[]> {
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
      // A box of one pixel is how words for the ear alone are hidden.
      else if (clips && element.clientWidth > 1) lost.push(`${element.tagName} ${element.className} is cut`)
    }
    return lost.slice(0, 5)
  })
}
