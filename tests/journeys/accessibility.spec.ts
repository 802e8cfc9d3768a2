import type { Page } from '@playwright/test'
import { common as en } from '../../src/i18n/en/common'
import { common as nl } from '../../src/i18n/nl/common'
import { exampleBase } from '../../src/navigation/paths'
import { expect, test } from '../support/journey'
import { everything, screens } from '../support/screens'
import { everyDocument } from '../support/everyDocument'
import { axeFaults } from '../support/axeFaults'
import { brokenWords } from '../support/brokenWords'
import { goesTo } from '../support/goesTo'
import { seed } from '../support/seed'
import { treeFaults } from '../support/treeFaults'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What has one title, because it is one screen: with something chosen beforehand, or saying that there is no such report. */
const oneScreen = [
  ['/meting/eind/resultaat', '/meting/eind/resultaat/vorige-keer'],
  ['/groei', '/groei/vorige-keer'],
  ['/groei/cluster/1', '/groei/vorige-keer/cluster/1'],
  ['/plan/nieuw', '/plan/nieuw/competentie/3.2'],
  ['/rapport', '/rapport/eind'],
  ['', '/beeld', '/beeld/1', '/gesprek', '/reactie'].map((part) => `/rapporten/bezig${part}`),
]

for (const language of ['nl', 'en'] as const) {
  test(`axe finds nothing on any screen, light and dark, no word is broken, and each has a title of its own, ${language}`, async ({
    page,
  }) => {
    // Every screen twice, which takes minutes on a slow machine.
    test.slow()
    // So high that the bar at the bottom covers no target, which axe would take for a small one.
    await page.setViewportSize({ width: 360, height: 8000 })
    await seed(page, everything, everyDocument)
    await setLanguage(page, language)
    const titled = new Map<string, string[]>()
    for (const screen of screens) {
      await page.emulateMedia({ colorScheme: 'light' })
      await goesTo(page, screen)
      await hasOneHeading(page, language)
      const title = await page.title()
      // The example shows the same screens under another address.
      const own = screen.startsWith(exampleBase) ? [] : [screen]
      titled.set(title, [...(titled.get(title) ?? []), ...own])
      await settles(page)
      expect(await axeFaults(page, rules), screen).toEqual([])
      expect(await treeFaults(page), screen).toEqual([])
      expect(await brokenWords(page), screen).toEqual([])
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      // Dark differs in nothing but colours, and a language in nothing but words.
      if (language === 'en') continue
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFaults(page, ['color-contrast']), `${screen}, dark`).toEqual([])
    }
    expect([...titled.values()].filter((some) => some.length > 1)).toEqual(oneScreen)
  })
}

test('axe finds nothing on Welkom, nor where everything is still empty', async ({ page, person }) => {
  for (const screen of ['/', '/groei', '/metingen', '/prullenbak']) {
    await person.opensTheApp(`#${screen}`)
    expect(await axeFaults(page, rules), screen).toEqual([])
  }
})

async function hasOneHeading(page: Page, language: 'nl' | 'en'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  // While somebody scores, help opens over the question.
  const help = { nl: nl.nav.help, en: en.nav.help }[language]
  await expect(page.getByRole('banner').getByText(help, { exact: true })).toBeVisible()
}

async function setLanguage(page: Page, language: string): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem('groeispiegel.preferences', JSON.stringify({ language: chosen }))
  }, language)
  await page.reload()
}

/** Charts and lists that come a moment later are there. */
async function settles(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
}
