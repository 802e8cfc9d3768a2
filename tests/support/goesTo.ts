import { expect, type Page } from '@playwright/test'
import { unknownRoute as inEnglish } from '../../src/i18n/en/unknownRoute'
import { unknownRoute } from '../../src/i18n/nl/unknownRoute'
import { nowhere } from './screens'

/** Longer than what comes in steps takes between two of them. */
const quietMs = 250

const titles = `(${unknownRoute.title}|${inEnglish.title})`
const ofNowhere = new RegExp(`^${titles}$`)

/**
 * To another screen, by way of an address without a screen, so that the one before, which may stand
 * there for a moment, is not taken for it.
 */
export async function goesTo(page: Page, screen: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  const between = heading.filter({ hasText: ofNowhere })
  await page.goto(`./#${nowhere}`)
  await expect(between).toBeVisible()
  await page.goto(`./#${screen}`)
  if (screen !== nowhere) await expect(between).toBeHidden()
  await expect(heading, screen).toBeFocused()
  // The name of the page may follow a moment later.
  if (screen !== nowhere) await expect(page).not.toHaveTitle(new RegExp(`^${titles}`))
}

/** Nothing has changed on the screen for a while: what comes in steps or is fetched is there. */
export async function comesToRest(page: Page): Promise<void> {
  await page.evaluate(async (quiet) => {
    let last = performance.now()
    const watch = new MutationObserver(() => (last = performance.now()))
    watch.observe(document, { subtree: true, childList: true, characterData: true })
    while (performance.now() - last < quiet) await new Promise((resolve) => setTimeout(resolve, 50))
    watch.disconnect()
  }, quietMs)
}
