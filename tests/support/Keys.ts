import { expect, type Locator, type Page } from '@playwright/test'

declare global {
  interface Window {
    /** The headings of screens that stood there while nothing on them had the focus. */
    lostOn: string[]
  }
}

/** Somebody without a mouse: goes on with Tab, and always has and sees a place. */
export class Keys {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Watches from the next page on whether the focus falls to nowhere, also for a moment. */
  async areWatched(): Promise<void> {
    await this.page.addInitScript(() => {
      window.lostOn = []
      // Past the last control Tab leads out of the page.
      let isAway = false
      addEventListener('keydown', ({ key }) => (isAway = key === 'Tab'), { capture: true })
      const look = () => {
        const heading = document.querySelector('h1')
        // While words are fetched what stood there is not seen.
        const isDrawn = heading?.checkVisibility() && !document.querySelector('[data-frame-part]')
        const isLost = isDrawn && document.activeElement === document.body && !isAway
        if (isLost) window.lostOn.push(document.title)
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  }

  async neverLostTheirPlace(): Promise<void> {
    expect(await this.page.evaluate(() => window.lostOn)).toEqual([])
  }

  /** Goes on with Tab until a control has the focus, and sees that it has. */
  async reaches(control: Locator): Promise<void> {
    await expect(control).toBeVisible()
    for (let stops = 0; stops < 150; stops += 1) {
      await this.page.keyboard.press('Tab')
      if (await control.evaluate((element) => element === document.activeElement)) break
    }
    await expect(control).toBeFocused()
    expect(await control.evaluate(isSeenWithFocus)).toBe(true)
  }

  async presses(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await this.reaches(this.page.getByRole(role, { name, exact: true }).first())
    await this.page.keyboard.press('Enter')
  }

  async writes(label: string | RegExp, words: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label })
    await this.reaches(field)
    // What is proposed there goes.
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.type(words)
    await expect(field).toHaveValue(words)
  }

  /** The screen is there, and its heading has the focus. */
  async isAt(heading: string | RegExp): Promise<void> {
    const there = this.page.getByRole('heading', { level: 1, name: heading })
    await expect(there).toBeVisible()
    await expect(there).toBeFocused()
  }
}

/** In the page: some of it is in view with nothing over it, and a ring is around it or around what it belongs to. */
function isSeenWithFocus(control: Element): boolean {
  const { left, top, right, bottom } = control.getBoundingClientRect()
  const [width, height] = [document.documentElement.clientWidth, innerHeight]
  const x = (Math.max(0, left) + Math.min(width, right)) / 2
  const y = (Math.max(0, top) + Math.min(height, bottom)) / 2
  const above = document.elementFromPoint(x, y)
  const label = control.closest('label') ?? control
  const hasRing = (element: Element | null) => {
    if (!element) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
  const isInView = above !== null && (label.contains(above) || above.contains(control))
  return isInView && (hasRing(control) || hasRing(label) || hasRing(label.querySelector(':focus ~ *')))
}
