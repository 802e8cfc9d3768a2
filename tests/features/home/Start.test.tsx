import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { exchangeFormat } from '../../../src/exchange/report/envelope'
import { plainContent } from '../../../src/exchange/report/plainContent'
import { reviewFileContent } from '../../../src/exchange/report/reviewToText'
import { Home } from '../../../src/features/home/Home'
import { goals } from '../../../src/domain/documents/goal'
import { addDays, calendarDateOf } from '../../../src/lib/calendarDate'
import { noteReviewsSeen } from '../../../src/shared/reports/seenReviews'
import { receivedReport } from '../../../src/shared/reports/storedReports'
import { keepReview, storedReviews } from '../../../src/shared/reports/storedReviews'
import { flushAutosave } from '../../../src/storage/autosave/queue'
import { database } from '../../../src/storage/database'
import { forgetPreferences, preferencesNow, setPreferences } from '../../../src/storage/preferences'
import { keepReports, noteOnReport } from '../../../src/storage/reports'
import { aGoal, asRecord } from '../../support/aGoal'
import { aPerson, aReport, aRequest, aReview } from '../../support/aReport'
import { aSealedAssessment, everywhere, reportId, theProfile, type Scores } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedValues } from '../../support/storedDocuments'

const today = calendarDateOf(new Date())
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent
const invitations = () => screen.queryAllByRole('link', { name: /^(Begin|Nieuwe meting)$/ })

beforeEach(async () => {
  forgetPreferences()
  // Whoever made a backup today is not asked for one.
  setPreferences({ lastBackup: today })
  await aDatabaseWith(aSealedAssessment({ date: today, scores: everywhere(3) }))
})

describe('the next step', () => {
  test('is a goal for whoever just scored, and nothing advises against the new assessment that stays possible', async () => {
    await showScreen(<Home />)
    expect(await heading()).toBe('Kies waar je aan gaat werken')
    expect(screen.getByRole('link', { name: 'Maak een leerdoel' })).toHaveAttribute('href', '#/plan/nieuw')
    expect(invitations()).toHaveLength(1)
    expect(screen.queryByText(/paar maanden/)).toBeNull()
  })

  test('is a new assessment after half a year, offered once', async () => {
    const date = addDays(today, -182)
    await aDatabaseWith(aSealedAssessment({ date, scores: everywhere(3) }))
    await showScreen(<Home />)
    expect(await heading()).toBe('Tijd voor een nieuwe meting')
    expect(invitations()).toHaveLength(1)
  })

  test('is a backup when it is time for one, which may wait; then the focus is at the heading of what comes next', async () => {
    setPreferences({ lastBackup: '' })
    const user = await showScreen(<Home />)
    expect(await heading()).toBe('Maak een reservekopie')
    expect(screen.getAllByRole('link', { name: 'Maak een reservekopie' })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Niet nu' }))
    await waitFor(async () => expect(await heading()).toBe('Kies waar je aan gaat werken'))
    expect(preferencesNow().backupAsked).toBe(today)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test('is what somebody sent back and nobody looked at; once looked at it is not new', async () => {
    await withDocuments(aReaction())
    await showScreen(<Home />)
    expect(await heading()).toBe('Bea reageerde')
    expect(screen.getByText(/Op 1 van de 2 competenties kijken jullie anders\./)).toBeVisible()
    noteReviewsSeen(await storedReviews('received'))
    await waitFor(async () => expect(await heading()).toBe('Kies waar je aan gaat werken'))
  })

  test('is the first assessment for whoever wrote something but scored nothing', async () => {
    await aDatabaseWith()
    await withDocuments(asRecord('goal', 'doel', aGoal({ aim: 'Luisteren' })))
    await showScreen(<Home />)
    expect(await heading()).toBe('Begin met je eerste meting')
    expect(invitations()).toHaveLength(1)
  })
})

describe('the actions of this week', () => {
  beforeEach(() =>
    withDocuments(
      asRecord(
        'goal',
        'doel',
        aGoal({
          actions: [
            ['Meelopen', addDays(today, 2)],
            ['Later', addDays(today, 20)],
          ],
        }),
      ),
    ),
  )

  test('are the next step, are ticked where they stand, and can be taken back', async () => {
    const user = await showScreen(<Home />)
    expect(await heading()).toBe('Te doen uit je plan')
    const [box, ...others] = screen.getAllByRole('checkbox')
    expect(others).toEqual([])
    expect(box).toHaveAccessibleName(/Meelopen/)
    await user.click(screen.getByRole('checkbox'))
    await flushAutosave()
    expect(await doneOn()).toBe(today)
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    // Nothing goes away under somebody's hands.
    expect(screen.getByRole('checkbox')).toBeChecked()
    expect(await heading()).toBe('Te doen uit je plan')
    await user.click(screen.getByRole('checkbox'))
    await flushAutosave()
    expect(await doneOn()).toBeUndefined()
  })

  async function doneOn() {
    const [goal] = await storedValues(goals)
    return goal?.actions[0]?.doneOn
  }
})

describe('the desk of whoever looks at what others scored', () => {
  test('says who sent what, and what comes next', async () => {
    await aDatabaseWith()
    await keepReports([aReport(), aRequest()].map((one) => receivedReport(one, today)))
    await showScreen(<Home />)
    expect(await heading()).toMatch(/^Anna (stuurde je een rapport|vraagt om je reactie)$/)
    expect(screen.getByRole('button', { name: 'Ik kreeg een rapport' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^(Rapport|Vraag) van Anna/ })).toBeVisible()
    expect(invitations()).toEqual([])
    expect(screen.queryByRole('link', { name: 'Maak een reservekopie' })).toBeNull()
  })

  describe('with a view of what Anna sent', () => {
    const anna = aReport()
    const ways = () => screen.getAllByRole('link').map((one) => one.getAttribute('href'))
    const begin = async (marks: Scores) => {
      await aDatabaseWith()
      await keepReports([receivedReport(anna, today)])
      await keepReview(aReview({ about: anna, marks }), theProfile(), 'made')
    }

    test('that was begun, goes on with it: only a reply is an answer', async () => {
      await begin({ '1.1': 3 })
      await showScreen(<Home />)
      expect(await heading()).toBe('Verder met jouw beeld van Anna')
      expect(ways()).toContain(`#/rapporten/${anna.id}/beeld`)
      expect(screen.queryByText('Je hebt op alles gereageerd.')).toBeNull()
    })

    test('of which every level was taken back, is where it was', async () => {
      await begin({})
      await showScreen(<Home />)
      expect(await heading()).toBe('Anna stuurde je een rapport')
      expect(screen.queryByText('Je hebt op alles gereageerd.')).toBeNull()
    })

    test('and another report, still names Anna', async () => {
      await begin({ '1.1': 3 })
      await keepReports([receivedReport(aReport({ id: 'bram', person: aPerson('Bram') }), addDays(today, 1))])
      await showScreen(<Home />)
      expect(await heading()).toBe('Bram stuurde je een rapport')
      const waiting = screen.getByRole('link', { name: /^Verder met jouw beeld van Anna/ })
      expect(waiting).toHaveAttribute('href', `#/rapporten/${anna.id}/beeld`)
    })

    test('that was sent back, is done, with every version of it', async () => {
      await begin({ '1.1': 3 })
      const { record, whole } = receivedReport(anna, today)
      const other = reportId(`${anna.id} b`)
      await keepReports([
        { record: { ...record, id: other, fileId: anna.id }, whole: { ...whole, id: other } },
      ])
      noteOnReport(anna.id, { repliedOn: today })
      await flushAutosave()
      await showScreen(<Home />)
      expect(await heading()).toBe('Je bent helemaal bij')
      expect(screen.getByText('Je hebt op alles gereageerd.')).toBeVisible()
    })
  })
})

function aReaction() {
  const about = aReport({ latest: { date: today } })
  const review = aReview({ about, marks: { '1.1': 4, '1.2': 3 } })
  return asRecord('review', 'beoordeling', {
    side: 'received',
    format: exchangeFormat,
    content: plainContent(reviewFileContent(review, theProfile())),
  })
}

async function withDocuments(...records: readonly ReturnType<typeof asRecord>[]): Promise<void> {
  await database.documents.bulkPut([...records])
}
