import type { Page } from '@playwright/test'

/** In a page, before anything of it. */
export function watchShifts(): void {
  const shifts: number[] = []
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    document.documentElement.dataset['shifts'] = shifts.join(' ')
  })
  watch.observe({ type: 'layout-shift', buffered: true })
}

/** By how much things moved, each time that they did and nobody had touched anything. */
export async function shiftsOf(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(() => document.documentElement.dataset['shifts'] ?? '')
}
