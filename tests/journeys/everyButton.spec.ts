import type { Page } from '@playwright/test'
import { menuPath, tabsFor } from '../../src/navigation/menu'
import { routes } from '../../src/navigation/paths'
import { receivedReport } from '../../src/shared/reports/storedReports'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { aPerson, aReport } from '../support/aReport'
import { day, everywhere } from '../support/builders'
import { everyDocument } from '../support/everyDocument'
import { expect, test } from '../support/journey'
import { Presser } from '../support/Presser'
import { everything, screens } from '../support/screens'
import { fills } from '../support/seed'
import { timeoutMs } from '../support/timeoutMs'

/*
 * After a press of any button the focus is somewhere, and what changed is told to whoever does not see it: by the focus, a live
 * region, a new title or the state of the button.
 */

// Some hundred screens are drawn anew, and each change asks for another copy of the device.
test.beforeEach(() => test.setTimeout(timeoutMs(300)))

/** So many tests share the screens, that all processors have work. */
const parts = 6

for (const part of Array.from({ length: parts }, (_, index) => index)) {
  test(`every button tells what came of it, part ${part + 1} of ${parts}`, async ({
    browser,
    page,
    contextOptions,
  }) => {
    await fills(page, {
      assessments: everything.map((one) => assessmentToRecord(one)),
      documents: everyDocument,
    })
    const mine = screens.filter((_, index) => index % parts === part)
    const presser = new Presser(browser, { ...contextOptions, ...(await deviceOf(page)) })
    const faults: string[] = []
    for (const screen of mine) faults.push(...(await presser.pressesAll(screen)))
    await presser.goesAway()
    expect(faults).toEqual([])
  })
}

const received = Array.from({ length: 5 }, (_, index) =>
  receivedReport(
    aReport({
      id: `rapport-${index}`,
      person: aPerson(`Mens ${index}`),
      latest: { id: `meting-${index}`, scores: { ...everywhere(3), '1.1': 5, '2.1': 2 } },
      topics: [{ kind: 'own', text: 'Hoe ik samenwerk met het wijkteam' }],
    }),
    day('2026-11-22'),
  ),
)

test('every button of whoever looks along tells what came of it', async ({
  browser,
  page,
  contextOptions,
}) => {
  await fills(page, {
    reports: received.map(({ record }) => record),
    reportContents: received.map(({ whole }) => whole),
  })
  const theirs = [
    ...tabsFor.supervisor.map((screen) => menuPath(screen)),
    ...Object.values(routes).filter((route) => route.startsWith(routes.receivedReport)),
  ].map((route) => route.replace(':report', 'rapport-1').replace(':cluster', '1'))
  const presser = new Presser(browser, { ...contextOptions, ...(await deviceOf(page)) })
  const faults: string[] = []
  for (const screen of theirs) faults.push(...(await presser.pressesAll(screen)))
  await presser.goesAway()
  expect(faults).toEqual([])
})

/** What a new context needs to be this device, with all that is stored on it. */
async function deviceOf(page: Page) {
  const storageState = await page.context().storageState({ indexedDB: true })
  return { storageState }
}
