import { expect, type Page } from '@playwright/test'
import { axeFaults } from './axeFaults'
import { lostSideways } from './lostSideways'
import { treeFaults } from './treeFaults'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is on the screen now: axe and the tree find nothing, in light and dark, and nothing is lost where there is little room. */
export async function isWithoutFault(page: Page, state: string): Promise<void> {
  await expect(page.getByText(/^(Bezig|Even geduld|Loading)/)).toHaveCount(0)
  // So high that the bar at the bottom covers no target, which axe would take for a small one.
  await page.setViewportSize({ width: 360, height: 8000 })
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await axeFaults(page, rules), state).toEqual([])
  expect(await treeFaults(page), state).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFaults(page, ['color-contrast']), `${state}, dark`).toEqual([])
  for (const [width, height, size] of [
    [320, 256, ''],
    [640, 360, ''],
    [360, 640, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize
    }, size)
    expect(await lostSideways(page), `${state}, ${width} wide ${size}`).toEqual([])
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}
