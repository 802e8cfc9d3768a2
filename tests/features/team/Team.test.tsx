import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { competenciesOf } from '../../../src/domain/profile'
import { drawUpReport, type Report } from '../../../src/domain/report'
import type { Score } from '../../../src/domain/score'
import type { Sight } from '../../../src/shared/reports/sight'
import { receivedReport } from '../../../src/shared/reports/storedReports'
import { areScoresSeen } from '../../../src/shared/reports/seenScores'
import { Team } from '../../../src/features/team/Team'
import { database } from '../../../src/storage/database'
import { keepReports, removeReports } from '../../../src/storage/reports'
import { eventually } from '../../support/eventually'
import { aSealedAssessment, day, everywhere, theProfile, personId, reportId } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

const locked = 'Nog te weinig mensen voor een teambeeld'
const saveAsCsv = () => screen.getByRole('button', { name: 'Bewaren als CSV' })

beforeEach(async () => {
  await aDatabaseWith()
})

describe('the picture of a team', () => {
  test('says what to do when there are no reports', async () => {
    await showScreen(<Team />)
    expect(await screen.findByText(locked)).toBeVisible()
    expect(screen.getByText(/Vraag mensen om hun rapport te sturen/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar Ontvangen' })).toBeVisible()
  })

  test('stays locked below five people, and says how many are needed', async () => {
    await receive(['a', 'b', 'c', 'd'].map((person) => aReport(person, 3)))
    await showScreen(<Team />)
    expect(await screen.findByText(/rapporten van 4 van de 5 mensen/)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('counts five people by cluster, names nobody, and hides again when one goes', async () => {
    await receive(['a', 'b', 'c', 'd', 'e'].map((person, index) => aReport(person, index < 2 ? 5 : 3)))
    await showScreen(<Team />)
    const table = await screen.findByRole('table')
    const [, first] = within(table).getAllByRole('row')
    if (!first) throw new Error('no rows')
    expect(
      within(first)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['0', '3', '2', '5'])
    expect(
      screen.getByRole('img', { name: 'Vertrouwen: 0 onder 3, 3 van 3 tot 4, 2 vanaf 4.' }),
    ).toBeVisible()
    // One a cluster, and the QR code of the address.
    expect(screen.getAllByRole('img')).toHaveLength(8)
    expect(document.body.textContent).not.toContain('Naam van')
    await removeReports(['rapport van e'])
    expect(await screen.findByText(locked)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('whoever looks at a report for themselves first', () => {
  const hide = (person: string) => database.reports.update(`rapport van ${person}`, { sight: 'hidden' })

  test('does not see it counted, because the others are known', async () => {
    await receive(['a', 'b', 'c', 'd', 'e', 'f'].map((person) => aReport(person, person === 'f' ? 5 : 3)))
    await hide('f')
    await showScreen(<Team />)
    expect(await screen.findByText(/^5 mensen/)).toBeVisible()
    expect(screen.getByText(/^1 rapport telt nog niet mee/)).toBeVisible()
    expect(
      screen.getByRole('img', { name: /^Vertrouwen: 0 onder 3, 5 van 3 tot 4, 0 vanaf 4/ }),
    ).toBeVisible()
  })

  test('hears why there are too few', async () => {
    await receive(['a', 'b', 'c', 'd', 'e'].map((person) => aReport(person, 3)))
    for (const person of ['d', 'e']) await hide(person)
    await showScreen(<Team />)
    expect(await screen.findByText(/rapporten van 3 van de 5 mensen/)).toBeVisible()
    expect(screen.getByText(/^2 rapporten tellen nog niet mee/)).toBeVisible()
  })
})

describe('reports of which nobody chose yet how to begin', () => {
  const undecided = (...people: readonly string[]) =>
    receive(
      people.map((person) => aReport(person, 3)),
      'undecided',
    )

  test('count for nobody until somebody says so, and then all of them at once', async () => {
    await undecided('a', 'b', 'c', 'd', 'e')
    const person = await showScreen(<Team />)
    expect(await screen.findByText('5 rapporten tellen nog niet mee')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Tel deze rapporten mee' }))
    expect(await screen.findByText(/^5 mensen/)).toBeVisible()
    const done = screen.getByText('5 rapporten tellen nu ook mee.')
    expect(done.parentElement).toHaveFocus()
    expect(areScoresSeen(['rapport van a'])).toBe(true)
  })

  test('count for whoever presses as soon as there is something to press', async () => {
    await undecided('a', 'b', 'c', 'd', 'e')
    const eager = new MutationObserver(() => {
      const button = screen.queryByRole('button', { name: 'Tel deze rapporten mee' })
      if (!button) return
      eager.disconnect()
      fireEvent.click(button)
    })
    eager.observe(document.body, { childList: true, subtree: true })
    await showScreen(<Team />)
    expect(await screen.findByText(/^5 mensen/)).toBeVisible()
  })

  test('do not tell of the fifth to whoever read the other four', async () => {
    await receive(['a', 'b', 'c', 'd'].map((person) => aReport(person, 3)))
    await undecided('e')
    await showScreen(<Team />)
    expect(await screen.findByText('1 rapport telt nog niet mee')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('are not given up for a picture that would still be of too few', async () => {
    await undecided('a', 'b')
    await showScreen(<Team />)
    expect(await screen.findByText(/rapporten van 2 van de 5 mensen/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Tel / })).toBeNull()
  })
})

describe('saving it', () => {
  test('is refused when it would tell of one person beside what was saved before', async () => {
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    await receive(['a', 'b', 'c', 'd', 'e', 'f'].map((person) => aReport(person, 3)))
    const person = await showScreen(<Team />)
    await screen.findByRole('table')
    await person.click(saveAsCsv())
    await eventually(() => expect(names).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d_teambeeld\.csv$/)]))
    await person.click(saveAsCsv())
    await eventually(() => expect(names).toHaveLength(2))

    await removeReports(['rapport van f'])
    expect(await screen.findByText(/^5 mensen/)).toBeVisible()
    await person.click(saveAsCsv())
    expect(await screen.findByText('Dit kan nu niet worden bewaard')).toBeVisible()
    expect(names).toHaveLength(2)
  })
})

async function receive(reports: readonly Report[], sight: Sight = 'shown'): Promise<void> {
  const received = reports.map((report) => receivedReport(report, day('2026-11-21')))
  const kept = await keepReports(
    received.map(({ record, whole }) => ({ record: { ...record, sight }, whole })),
  )
  expect(kept).toEqual({ keys: reports.map(({ id }) => id) })
}

function aReport(person: string, score: Score): Report {
  const profile = theProfile()
  expect(competenciesOf(profile)).toHaveLength(29)
  const latest = aSealedAssessment({ id: `meting van ${person}`, scores: everywhere(score) })
  return drawUpReport(
    { profile, latest, earlier: [], person: { id: personId(person), name: `Naam van ${person}` } },
    {
      audience: 'supervisor',
      earlier: 'none',
      notes: new Map(),
      doubts: false,
      topics: [],
      questions: [],
      reviews: [],
    },
    { id: reportId(`rapport van ${person}`), on: day('2026-11-21') },
  )
}
