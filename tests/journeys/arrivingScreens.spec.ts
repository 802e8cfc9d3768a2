import type { Page } from '@playwright/test'
import { reportToText } from '../../src/exchange/report/reportToText'
import { aPerson, aReport } from '../support/aReport'
import { axeFaults } from '../support/axeFaults'
import { everywhere } from '../support/builders'
import { lostSideways } from '../support/lostSideways'
import { siteSends } from '../support/otherSite'
import { Person } from '../support/person'
import { expect, isKept, test } from '../support/site'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const latest = { id: 'meting', scores: everywhere(3) }
const [kept, other, more] = [
  aReport({ id: 'rapport', latest }),
  aReport({
    id: 'rapport',
    person: aPerson('Anna-Wilhelmina van der Velden-Oosterhout', 'persoon-Anna'),
    latest: { ...latest, scores: { ...everywhere(3), '1.1': 1, '3.2': 'not-applicable' } },
    questions: ['Wat zie jij mij goed doen in een gesprek met de gemeente? '.repeat(20)],
  }),
  aReport({ id: 'een', latest }),
] as const

for (const language of ['nl', 'en'] as const) {
  test(`what comes in is asked about on screens without a fault, ${language}`, async ({
    page,
    person,
    context,
    site,
    conduct,
  }) => {
    test.slow()
    conduct.forgives(/^request to http:\/\/127\.0\.0\.1:/)
    await person.opensTheApp()
    await isKept(page)
    await page.evaluate(
      (chosen) => localStorage.setItem('groeispiegel.preferences', JSON.stringify({ language: chosen })),
      language,
    )
    const comes = async (...reports: readonly (typeof kept)[]) => {
      const files = reports.map(async (one) => ({
        name: `${one.person.name} ${'x'.repeat(90)}.json`,
        text: await reportToText(one),
      }))
      return siteSends(context, site.address, await Promise.all(files))
    }

    const asked = await comes(kept)
    const keep = asked.getByRole('button', { name: /^(Bewaar het|Save it)$/ })
    await expect(keep).toBeVisible()
    await isWithoutFault(asked)
    await keep.press('Enter')
    await expect(asked.getByText(/^(Bewaard op|Saved on)/)).toBeVisible()

    const compared = await comes(other)
    await expect(compared.getByRole('list', { name: /^(Wat er verschilt|What differs)$/ })).toBeVisible()
    await isWithoutFault(compared)
    await compared.getByRole('button', { name: /^(Bewaar allebei|Keep both)$/ }).press('Enter')
    await expect(compared.getByText(/^(Je hebt nu allebei|You now have both)/)).toBeVisible()

    const listed = await comes(more, other)
    await expect(listed.getByRole('button', { name: /^(Bekijken|Look at it)/ })).toHaveCount(2)
    await isWithoutFault(listed)
    await new Person(listed).opensTheApp('#/rapporten')
    await expect(listed.getByText(/^(andere versie|other version)/)).toBeVisible()
    await isWithoutFault(listed)
  })
}

async function isWithoutFault(page: Page): Promise<void> {
  // So high that the bar at the bottom covers no target, which axe would take for a small one.
  await page.setViewportSize({ width: 360, height: 8000 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.waitForLoadState('networkidle')
  expect(await axeFaults(page, rules)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFaults(page, ['color-contrast'])).toEqual([])
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await lostSideways(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 640 })
}
