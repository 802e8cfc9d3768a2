import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { textToExchanged } from '../../../src/exchange/report/textToExchanged'
import { reviewPaths } from '../../../src/navigation/reviewPaths'
import { reviewWriter } from '../../../src/shared/reports/storedReviews'
import { aReport } from '../../support/aReport'
import { catchSavedFiles } from '../../support/catchSavedFiles'
import { go, madeReview, scaleOf, showReceived } from '../../support/ReceivedScreens'
import { aDatabaseWith } from '../../support/storage'

beforeEach(() => aDatabaseWith())

describe('agreements', () => {
  test('are begun, written, written anew with their day, taken out and put back, line by line', async () => {
    const report = aReport({ id: 'r8' })
    const user = await showReceived(report, reviewPaths.reviewReply(report.id))
    const add = await screen.findByRole('button', { name: 'Afspraak toevoegen' })
    const line = (number: number) => within(screen.getByRole('group', { name: `Afspraak ${number}` }))
    const stored = async () => {
      await reviewWriter.flush()
      return (await madeReview())?.agreements ?? []
    }
    await user.click(add)
    expect(line(1).getByRole('textbox')).toHaveFocus()
    // A line without words is no agreement, and its day waits for them.
    fireEvent.change(line(1).getByLabelText(/^Voor wanneer/), { target: { value: '2027-01-10' } })
    expect(await stored()).toEqual([])
    await user.type(line(1).getByRole('textbox'), 'Bellen')
    expect(await stored()).toEqual([{ text: 'Bellen', by: '2027-01-10' }])
    await user.click(add)
    await user.type(line(2).getByRole('textbox'), 'Kijken')
    await user.clear(line(1).getByRole('textbox'))
    expect(await stored()).toEqual([{ text: 'Kijken' }])
    await user.type(line(1).getByRole('textbox'), 'Mailen')
    expect(await stored()).toEqual([{ text: 'Mailen', by: '2027-01-10' }, { text: 'Kijken' }])
    await user.click(line(1).getByRole('button', { name: /^Afspraak verwijderen/ }))
    expect(await stored()).toEqual([{ text: 'Kijken' }])
    expect(line(1).getByRole('textbox')).toHaveValue('Kijken')

    const undo = screen.getByRole('button', { name: 'Ongedaan maken' })
    expect(undo.closest('[tabindex]')).toHaveFocus()
    await user.click(undo)
    expect(await stored()).toEqual([{ text: 'Mailen', by: '2027-01-10' }, { text: 'Kijken' }])
    expect(line(1).getByRole('textbox')).toHaveValue('Mailen')
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull()
  })
})

describe('sending a reaction back', () => {
  test('makes a file with all that was said, and under the name of who said it', async () => {
    const saved = catchSavedFiles()
    const report = aReport({ id: 'r4' })
    const user = await showReceived(report, reviewPaths.reviewCluster(report.id, '1'), { sight: 'hidden' })
    await user.click(within(await scaleOf('1.1')).getByRole('radio', { name: '5 Voorbeeld voor anderen' }))
    go(reviewPaths.reviewReply(report.id))
    expect(await screen.findByText('Je gaf je beeld bij 1 competentie.')).toBeVisible()
    await user.type(
      screen.getByRole('textbox', { name: /^Wat wil je in het algemeen zeggen/ }),
      'Goed bezig.',
    )
    await user.click(screen.getByRole('button', { name: 'Afspraak toevoegen' }))
    await user.type(screen.getByRole('textbox', { name: 'Wat spreken jullie af?' }), 'Samen kijken')
    await user.type(screen.getByRole('textbox', { name: /^Je naam/ }), 'Bea')
    await user.click(screen.getByRole('button', { name: 'Maak het bestand' }))
    await user.click(await screen.findByRole('button', { name: 'Bewaren' }))
    expect(screen.getByText(/Kijk of het bestand bij je downloads staat/)).toBeVisible()

    const [file] = saved
    expect(file?.name).toMatch(/^\d{4}-\d{2}-\d{2}_reactie_bea\.json$/)
    expect(await textToExchanged((await file?.text()) ?? '')).toMatchObject({
      type: 'Review',
      review: {
        about: { report: report.id },
        reviewer: { name: 'Bea' },
        blind: true,
        marks: new Map([['1.1', { score: 5, remark: '' }]]),
        agreements: [{ text: 'Samen kijken' }],
        remark: 'Goed bezig.',
      },
    })
    await user.type(screen.getByRole('textbox', { name: /^Wat wil je in het algemeen zeggen/ }), ' Ga door.')
    expect(screen.getByText('Je hebt iets veranderd. Maak het bestand opnieuw.')).toBeVisible()
  })

  test('an agreement that is added takes the focus, and there is one empty one at most', async () => {
    const report = aReport({ id: 'r6' })
    const user = await showReceived(report, reviewPaths.reviewReply(report.id))
    const texts = () => screen.getAllByRole('textbox', { name: 'Wat spreken jullie af?' })
    const add = await screen.findByRole('button', { name: 'Afspraak toevoegen' })
    add.focus()
    await user.keyboard(' ')
    await user.keyboard(' ')
    expect(texts()).toHaveLength(1)
    expect(texts()[0]).toHaveFocus()
    await user.click(add)
    await user.click(add)
    expect(texts()).toHaveLength(1)
    expect(texts()[0]).toHaveFocus()
    await user.keyboard('Samen kijken')
    await user.click(add)
    expect(texts()).toHaveLength(2)
    expect(texts()[1]).toHaveFocus()
  })

  test('speaks English', async () => {
    const report = aReport({ id: 'r5' })
    await showReceived(report, reviewPaths.reviewReply(report.id), { language: 'en' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Send a reply' })).toBeVisible()
    expect(screen.getByText('There is nothing in your reply yet.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Make the file' })).toHaveAttribute('aria-disabled', 'true')
  })
})
