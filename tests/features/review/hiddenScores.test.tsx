import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { navigate } from 'wouter/use-hash-location'
import { beforeEach, describe, expect, test } from 'vitest'
import { receivedReport } from '../../../src/shared/reports/storedReports'
import { keepReview } from '../../../src/shared/reports/storedReviews'
import { forgetBegun } from '../../../src/shared/reports/reviewWriter'
import type { Sight } from '../../../src/shared/reports/sight'
import { flushAutosave } from '../../../src/storage/autosave/queue'
import { database } from '../../../src/storage/database'
import type { Report } from '../../../src/domain/report'
import { noWork } from '../../../src/domain/work'
import { aReport, aReview } from '../../support/aReport'
import { assessmentId, competencyId, day, everywhere, theProfile } from '../../support/builders'
import { ReceivedScreens, receivedRoutes } from '../../support/ReceivedScreens'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

beforeEach(() => aDatabaseWith())

/** Whatever is in a report of how somebody stands, in two ways that have nothing in common. */
function reportWith(id: string, level: 2 | 5): Report {
  const ids = ['1.1', '2.1', '3.2', '7.1']
  const report = aReport({
    id,
    topics: [
      { kind: 'competency', competency: competencyId('2.1') },
      { kind: 'own', text: `Waarom ik een ${level} gaf` },
    ],
    questions: [`Zie jij ook een ${level}?`],
    latest: {
      id: 'meting',
      scores: { ...everywhere(level), '3.1': level === 2 ? 5 : 1 },
      notes: Object.fromEntries(ids.map((one) => [one, `Bij ${level} hoort dit.`])),
      doubts: level === 2 ? ['1.1', '2.2'] : ['4.1'],
    },
  })
  const marks = { '1.1': level, '2.1': level } as const
  return {
    ...report,
    earlier: [{ ...report.latest, id: assessmentId('eerder'), date: day('2025-11-01') }],
    reviews: [aReview({ id: `van-${id}`, about: report, marks, remark: `Ik zie een ${level}.` })],
    work: { ...noWork, assignment: { reflection: `Ik kwam op ${level}.`, strong: [], grow: [] } },
  }
}

/** How a report may lie there: kept by a version of the app that did not ask yet, too. */
const states: readonly { readonly name: string; readonly sight?: Sight; readonly marked?: true }[] = [
  { name: 'nobody chose yet', sight: 'undecided' },
  { name: 'nobody chose yet, with marks', sight: 'undecided', marked: true },
  { name: 'looking first', sight: 'hidden' },
  { name: 'looking first, with marks', sight: 'hidden', marked: true },
  { name: 'kept before anybody was asked' },
  { name: 'kept before anybody was asked, with marks', marked: true },
]

let made = 0

/** All that an address of a report holds, to the eye, to the ear and to who looks in the page itself, once it is drawn. */
async function saidAt(
  route: string,
  level: 2 | 5,
  { sight, marked }: (typeof states)[number],
): Promise<string> {
  await aDatabaseWith()
  const id = `rapport-${(made += 1)}`
  const report = reportWith(id, level)
  const { record, whole } = receivedReport(report, day('2099-01-01'))
  const { sight: _, ...bare } = record
  await database.reports.put(sight === undefined ? bare : { ...bare, sight })
  await database.reportContents.put(whole)
  if (marked)
    await keepReview(aReview({ about: report, marks: { '1.1': 3, '2.1': 4 } }), theProfile(), 'made')
  navigate(route.replace(':report', id).replace(':cluster', '2'))
  await showScreen(<ReceivedScreens />)
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(screen.queryByText('Even geduld…')).toBeNull())
  await standsStill()
  const said = [document.title, location.hash, document.body.outerHTML]
    .join('|')
    .replaceAll(id, 'rapport')
    // How many there were before counts on.
    .replaceAll(/_r_\w+_/g, 'id')
  await flushAutosave()
  cleanup()
  forgetBegun(report.id)
  return said
}

/** Two looks that find the same: nothing is on its way any more. */
async function standsStill(): Promise<void> {
  let before: string
  do {
    before = document.body.outerHTML
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)))
  } while (document.body.outerHTML !== before)
}

describe.each(states)('a report of which no score may be on a screen: $name', (state) => {
  test.each(receivedRoutes)('says the same at %s whatever the scores are', async (route) => {
    const [low, high] = [await saidAt(route, 2, state), await saidAt(route, 5, state)]
    expect(low).toMatch(/Stappen/)
    expect(high).toBe(low)
  })
})

test('the same look finds the scores where they may be shown', async () => {
  const shown = { name: 'shown', sight: 'shown' } as const
  const [route = ''] = receivedRoutes
  expect(await saidAt(route, 2, shown)).not.toBe(await saidAt(route, 5, shown))
  act(() => navigate('/'))
})
