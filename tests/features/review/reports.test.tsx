import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Reports } from '../../../src/features/review/Reports'
import { noteReviewsSeen } from '../../../src/shared/reports/seenReviews'
import { receivedReport } from '../../../src/shared/reports/storedReports'
import { keepReview } from '../../../src/shared/reports/storedReviews'
import { flushAutosave } from '../../../src/storage/autosave/queue'
import { database } from '../../../src/storage/database'
import { keepReports, keepReportUntil } from '../../../src/storage/reports'
import { aPerson, aReport, aRequest, aReview } from '../../support/aReport'
import { aSealedAssessment, day, theProfile } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import { timeoutMs } from '../../support/timeoutMs'

beforeEach(() => aDatabaseWith())

/** Until a day that has not come. */
const keep = (...reports: readonly Parameters<typeof receivedReport>[0][]) =>
  keepReports(reports.map((one) => receivedReport(one, day('2099-01-01'))))

describe('the received reports', () => {
  test('an empty list says what to do', async () => {
    await showScreen(<Reports />)
    expect(await screen.findByText(/Open dan het bestand/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Open een bestand' })).toBeVisible()
  })

  test('stand by person, with the years under one name, the newest first', async () => {
    const bob = aPerson('Bob')
    await keep(
      aReport({ id: 'oud', latest: { date: '2025-05-01' } }),
      aReport({ id: 'nieuw', latest: { date: '2026-05-01' } }),
      aReport({ id: 'bob', person: bob, latest: { date: '2025-12-01' } }),
      aReport({ id: 'niemand', person: aPerson('', 'x'), latest: { date: '2024-01-01' } }),
      aRequest(),
    )
    await showScreen(<Reports />)
    const names = await screen.findAllByRole('heading', { level: 2 })
    expect(names.map((one) => one.textContent)).toEqual(['Anna', 'Bob', 'Naam niet genoemd'])
    const anna = screen.getAllByRole('article')[0]
    if (!anna) throw new Error('nobody')
    expect(
      within(anna)
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual([
      'Vraag om jouw reactie, 3 november 2026 Anna',
      'Rapport over 1 mei 2026 Anna',
      'Rapport over 1 mei 2025 Anna',
    ])
  })

  test('of many people some are drawn, and somebody is found by name', async () => {
    await keep(
      ...Array.from({ length: 120 }, (_, index) => {
        const person = aPerson(index === 70 ? 'Zoë' : `Persoon ${index}`, `id-${index}`)
        return aReport({ id: `r-${index}`, person })
      }),
    )
    const user = await showScreen(<Reports />)
    expect(await screen.findAllByRole('article')).toHaveLength(50)
    await user.click(screen.getByRole('button', { name: 'Toon meer (nog 70 personen)' }))
    expect(screen.getAllByRole('article')).toHaveLength(100)
    await user.type(screen.getByRole('searchbox', { name: 'Zoek op naam' }), 'zoë')
    expect(await screen.findByRole('heading', { level: 2, name: 'Zoë' })).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(1)
  })
})

describe('reactions to own reports', () => {
  const mine = aReport({ latest: { id: 'eigen', date: '2026-11-01' } })
  const reacted = async () => {
    await keepReview(aReview({ about: mine, marks: { '1.1': 4 } }), theProfile(), 'received')
    await showScreen(<Reports />)
  }

  test('stand here, as the menu says, with the way to where they are looked at', async () => {
    await aDatabaseWith(aSealedAssessment({ id: 'eigen', date: '2026-11-01' }))
    await reacted()
    const list = await screen.findByRole('group', { name: 'Reacties op jouw rapporten' })
    const link = within(list).getByRole('link', { name: 'Reactie van Bea, 5 november 2026' })
    expect(link).toHaveAttribute('href', '#/meting/eigen/reactie/beoordeling-1')
    expect(within(list).getByText('nieuw')).toBeVisible()
    expect(screen.queryByText(/Hier komen rapporten/)).toBeNull()
    act(() =>
      noteReviewsSeen([
        { id: '', side: 'received', review: aReview({ about: mine }), profile: theProfile() },
      ]),
    )
    expect(within(list).queryByText('nieuw')).toBeNull()
  })

  test('that stand beside no assessment are named, without a way', async () => {
    await reacted()
    expect(await screen.findByText(/^Reactie van Bea, 5 november 2026/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /^Reactie van/ })).toBeNull()
  })
})

test('an empty list promises what comes', async () => {
  await showScreen(<Reports />)
  expect(await screen.findByText(/Daarna kies je hoe je begint\./)).toBeVisible()
})

describe('a report that was kept long enough', () => {
  beforeEach(async () => {
    await keep(aReport({ id: 'oud' }), aReport({ id: 'nieuw', latest: { date: '2026-10-01' } }))
    keepReportUntil('oud', day('2020-01-01'))
    await flushAutosave()
  })

  test('is asked about, and stays until there is a yes', async () => {
    const user = await showScreen(<Reports />)
    expect(await screen.findByText('Mag dit worden verwijderd?')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Verwijderen Anna, 1 november 2026' }))
    expect(await database.reports.count()).toBe(2)
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijderen' }))
    expect(await screen.findByText('Het rapport is verwijderd.')).toBeVisible()
    expect(await database.reports.toCollection().primaryKeys()).toEqual(['nieuw'])

    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(await screen.findByText('Het rapport is terug.')).toBeVisible()
    expect(await database.reportContents.count()).toBe(2)
  })

  test('comes back at a second try, where undoing failed at the first', async () => {
    const user = await showScreen(<Reports />)
    await user.click(await screen.findByRole('button', { name: 'Verwijderen Anna, 1 november 2026' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijderen' }))
    const undo = await screen.findByRole('button', { name: 'Ongedaan maken' })
    const free = fillTheDisk('reports')
    await user.click(undo)
    expect(await screen.findByText('Dat is niet gelukt')).toBeVisible()
    free()
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(await screen.findByText('Het rapport is terug.')).toBeVisible()
    expect(await database.reports.count()).toBe(2)
  })

  test('stays another year for whoever wants that', async () => {
    const user = await showScreen(<Reports />)
    await user.click(await screen.findByRole('button', { name: /^Nog een jaar bewaren/ }))
    await expect
      .poll(() => screen.queryByText('Mag dit worden verwijderd?'), { timeout: timeoutMs(10) })
      .toBeNull()
    expect(await database.reports.count()).toBe(2)
  })
})
