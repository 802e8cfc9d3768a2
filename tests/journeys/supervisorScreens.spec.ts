import { receivedReport } from '../../src/shared/reports/storedReports'
import { paths } from '../../src/navigation/paths'
import { reviewPaths } from '../../src/navigation/reviewPaths'
import { aPerson, aReport } from '../support/aReport'
import { axeFaults } from '../support/axeFaults'
import { brokenWords } from '../support/brokenWords'
import { competencyId, day, everywhere } from '../support/builders'
import { expect, test } from '../support/journey'
import { lostSideways } from '../support/lostSideways'
import { fills } from '../support/seed'
import { treeFaults } from '../support/treeFaults'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const received = Array.from({ length: 9 }, (_, index) =>
  receivedReport(
    aReport({
      id: `rapport-${index}`,
      person: aPerson(`Mens ${index}`),
      latest: { id: `meting-${index}`, scores: { ...everywhere(3), '1.1': 5, '2.1': 2 } },
      topics: [
        { kind: 'own', text: 'Hoe ik samenwerk met het wijkteam' },
        { kind: 'competency', competency: competencyId('1.1') },
      ],
    }),
    day('2026-11-22'),
  ),
)

/** As somebody wished for the first few of them; nobody looked at the others yet. */
const sights = ['undecided', 'shown', 'hidden'] as const

const screens = [
  paths.reports,
  reviewPaths.receivedReport('rapport-0'),
  reviewPaths.receivedReport('rapport-1'),
  reviewPaths.reviewMarks('rapport-1'),
  reviewPaths.reviewCluster('rapport-1', '2'),
  reviewPaths.reviewTalk('rapport-1'),
  reviewPaths.reviewReply('rapport-1'),
  reviewPaths.receivedReport('rapport-2'),
  reviewPaths.reviewMarks('rapport-2'),
  reviewPaths.reviewCluster('rapport-2', 'onderwerpen'),
  paths.team,
]

for (const language of ['nl', 'en'] as const) {
  test(`the screens of who looks along are without a fault when there is something on them, ${language}`, async ({
    page,
    person,
  }) => {
    test.slow()
    await fills(page, {
      reports: received.map(({ record }, index) => ({ ...record, sight: sights[index] ?? 'undecided' })),
      reportContents: received.map(({ whole }) => whole),
    })
    await page.evaluate(
      (chosen) => localStorage.setItem('groeispiegel.preferences', JSON.stringify({ language: chosen })),
      language,
    )
    for (const screen of screens) {
      // So high that the bar at the bottom covers no target, which axe would take for a small one.
      await page.setViewportSize({ width: 360, height: 8000 })
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
      await page.emulateMedia({ colorScheme: 'light' })
      await person.opensTheApp(`#${screen}`)
      await page.waitForLoadState('networkidle')
      await expect(page.getByText(/^(Bezig|Even geduld|Loading)/)).toHaveCount(0)
      expect(await axeFaults(page, rules), screen).toEqual([])
      expect(await treeFaults(page), screen).toEqual([])
      expect(await brokenWords(page), screen).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFaults(page, ['color-contrast']), `${screen}, dark`).toEqual([])
      await page.setViewportSize({ width: 320, height: 256 })
      expect(await lostSideways(page), screen).toEqual([])
      await page.setViewportSize({ width: 640, height: 360 })
      expect(await lostSideways(page), `${screen} on its side`).toEqual([])
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      await page.setViewportSize({ width: 360, height: 640 })
      expect(await lostSideways(page), `${screen} at 200 %`).toEqual([])
    }
  })
}
