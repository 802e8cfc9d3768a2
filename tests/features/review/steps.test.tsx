import { screen, waitFor, within } from '@testing-library/react'
import { Route } from 'wouter'
import { beforeEach, describe, expect, test } from 'vitest'
import { Reports } from '../../../src/features/review/Reports'
import { paths } from '../../../src/navigation/paths'
import { reviewPaths } from '../../../src/navigation/reviewPaths'
import { aReport } from '../../support/aReport'
import { competencyId } from '../../support/builders'
import { go, ReceivedScreens, scaleOf, showReceived, stepsNow } from '../../support/ReceivedScreens'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

beforeEach(() => aDatabaseWith())

/** What the other wants to talk about. */
const topics = [
  { kind: 'competency', competency: competencyId('2.1') },
  { kind: 'competency', competency: competencyId('3.1') },
  { kind: 'own', text: 'Werkdruk' },
] as const

describe('the steps say what somebody did, and nothing that the other did', () => {
  test('what the other wants to talk about is no choice of who received it, and no reaction', async () => {
    const report = aReport({ id: 's1', topics })
    const user = await showReceived(report, reviewPaths.receivedReport(report.id))
    expect(await stepsNow()).toEqual(['Lezen✓', 'Jouw beeld', 'Gesprek', 'Reactie'])
    go(reviewPaths.reviewReply(report.id))
    expect(await screen.findByText('Er staat nog niets in je reactie.')).toBeVisible()

    go(reviewPaths.reviewTalk(report.id))
    await user.click(await screen.findByRole('textbox', { name: /^Eigen onderwerpen/ }))
    await user.keyboard('Vakantie')
    expect(await stepsNow()).toEqual(['Lezen✓', 'Jouw beeld', 'Gesprek✓ 1 gekozen', 'Reactie'])
    go(reviewPaths.reviewReply(report.id))
    expect(await screen.findByRole('button', { name: 'Maak het bestand' })).toBeEnabled()
    expect(screen.queryByText('Er staat nog niets in je reactie.')).toBeNull()
  })

  test('one topic of the other that was taken out is a choice, and an agreement is counted', async () => {
    const report = aReport({ id: 's2', topics })
    const user = await showReceived(report, reviewPaths.reviewTalk(report.id))
    await user.click(await screen.findByRole('checkbox', { name: 'Werkdruk' }))
    expect(await stepsNow()).toEqual(['Lezen✓', 'Jouw beeld', 'Gesprek✓', 'Reactie'])
    await user.click(screen.getByRole('button', { name: 'Afspraak toevoegen' }))
    await user.keyboard('Bellen')
    expect(await stepsNow()).toEqual(['Lezen✓', 'Jouw beeld', 'Gesprek✓ 1 afspraak', 'Reactie'])
  })

  test('levels are ticked once all are given that were asked, and the next step does not wait for that', async () => {
    const report = aReport({ id: 's3', topics })
    const user = await showReceived(report, reviewPaths.reviewCluster(report.id, 'onderwerpen'))
    await user.click(within(await scaleOf('2.1')).getByRole('radio', { name: '4 Vakvolwassen' }))
    expect((await stepsNow())[1]).toBe('Jouw beeld1 van 29')
    go(reviewPaths.receivedReport(report.id))
    expect(await screen.findByRole('link', { name: 'Bereid gesprek voor' })).toBeVisible()
    go(reviewPaths.reviewCluster(report.id, 'onderwerpen'))
    await user.click(within(await scaleOf('3.1')).getByRole('radio', { name: '4 Vakvolwassen' }))
    expect((await stepsNow())[1]).toBe('Jouw beeld✓ 2 van 29')
  })

  test('the list says the same', async () => {
    const report = aReport({ id: 's4', topics })
    const user = await showReceived(report, reviewPaths.reviewCluster(report.id, '2'))
    await user.click(within(await scaleOf('2.1')).getByRole('radio', { name: '4 Vakvolwassen' }))
    await showList()
    await waitFor(() => expect(screen.getByText('Scores bekeken · 1 niveau gegeven')).toBeVisible())
  })
})

async function showList() {
  go(paths.reports)
  await showScreen(
    <>
      <ReceivedScreens />
      <Route path={paths.reports} component={Reports} />
    </>,
  )
}
