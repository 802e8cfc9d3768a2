import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { navigate } from 'wouter/use-hash-location'
import { Route } from 'wouter'
import { beforeEach, describe, expect, test } from 'vitest'
import { textToExchanged } from '../../../src/exchange/report/textToExchanged'
import { receivedReport, type Subject } from '../../../src/shared/reports/storedReports'
import { reviews, reviewWriter } from '../../../src/shared/reports/storedReviews'
import { ReceivedReport } from '../../../src/features/review/ReceivedReport'
import { paths, routes } from '../../../src/navigation/paths'
import { keepReports } from '../../../src/storage/reports'
import { catchSavedFiles } from '../../support/catchSavedFiles'
import { aReport, aRequest } from '../../support/aReport'
import { day, everywhere } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

beforeEach(() => aDatabaseWith())

const places = [routes.receivedReport, routes.reviewMarks, routes.reviewTalk, routes.reviewReply]

/** A received report at one of its addresses. */
async function showReceived(subject: Subject, address: string, language: 'nl' | 'en' = 'nl') {
  await keepReports([receivedReport(subject, day('2099-01-01'))])
  navigate(address)
  const screens = places.map((path) => <Route key={path} path={path} component={ReceivedReport} />)
  return showScreen(screens, { language })
}

const go = (address: string) => act(() => navigate(address))

async function madeReview() {
  const [document] = (await storedDocuments()).filter(({ kind }) => kind === 'review')
  return document?.kind === 'review' ? reviews.fromFields(document)?.review : undefined
}

const scaleOf = (number: string) => screen.findByRole('group', { name: new RegExp(`^${number} `) })

describe('a report that was opened', () => {
  test('shows page one at once, with what can be done with it', async () => {
    const report = aReport({ id: 'r1' })
    await showReceived(report, paths.receivedReport(report.id))
    expect(await screen.findByRole('heading', { level: 1, name: 'Groeirapport van Anna' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Geef je eigen beeld' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bereid gesprek voor' })).toBeVisible()
    expect(screen.getByText('Toon alle pagina’s')).toBeVisible()
  })

  test('that is not here says what to do', async () => {
    await showReceived(aReport({ id: 'r2' }), paths.receivedReport('weg'))
    expect(await screen.findByText(/Open het dan opnieuw/)).toBeVisible()
  })
})

describe('giving an own view', () => {
  test('before the scores were seen, no score is on the screen, and the review says that it was blind', async () => {
    const report = aReport({ id: 'r6', latest: { scores: { ...everywhere(3), '1.1': 2 } } })
    const user = await showReceived(report, paths.reviewMarks(report.id))
    await user.click(within(await scaleOf('1.1')).getByRole('radio', { name: '4 Vakvolwassen' }))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect(screen.queryByText(/^Eigen score/)).toBeNull()
    await waitFor(async () => expect(await madeReview()).toMatchObject({ blind: true }))

    await user.click(screen.getByRole('button', { name: 'Ik ben klaar: toon de scores' }))
    expect(screen.getByText('Eigen score: 2 Met hulp')).toBeVisible()
    expect(screen.getByText(/Je gaf je beeld voordat je de scores zag/)).toBeVisible()

    await user.click(within(await scaleOf('1.2')).getByRole('radio', { name: '5 Voorbeeld voor anderen' }))
    expect(screen.getByText(/staat in je reactie niet dat je eerst zelf koos/)).toBeVisible()
    await waitFor(async () => expect(await madeReview()).toMatchObject({ blind: false }))
  })

  test('after page one, each score hides until there is a mark, and the review does not say that it was blind', async () => {
    const report = aReport({ id: 'r3' })
    const user = await showReceived(report, paths.receivedReport(report.id))
    await screen.findByRole('heading', { level: 1 })
    go(paths.reviewMarks(report.id))
    expect(await screen.findByText(/staat in je reactie niet dat je eerst zelf koos/)).toBeVisible()
    expect(screen.queryByText(/^Eigen score/)).toBeNull()
    await user.click(within(await scaleOf('1.1')).getByRole('radio', { name: '4 Vakvolwassen' }))
    expect(screen.getAllByText('Eigen score: 3 Zelfstandig')).toHaveLength(1)
    await waitFor(async () => expect(await madeReview()).toMatchObject({ blind: false }))
    await user.click(screen.getByRole('checkbox', { name: /^Verberg elke score/ }))
    expect(screen.getAllByText('Eigen score: 3 Zelfstandig')).toHaveLength(29)
  })

  test('is there again after coming back, and a choice can be taken back', async () => {
    const request = aRequest()
    const user = await showReceived(request, paths.reviewMarks(request.id))
    const scale = await scaleOf('2.1')
    await user.click(within(scale).getByRole('radio', { name: '3 Zelfstandig' }))
    await user.click(screen.getByRole('button', { name: /^Opmerking toevoegen 2\.1 / }))
    await user.type(screen.getByRole('textbox', { name: /^Opmerking 2\.1 / }), 'Mooi gezien.')
    await user.click(screen.getByRole('button', { name: /^Wissen 2\.1 / }))
    await waitFor(async () =>
      expect([...((await madeReview())?.marks ?? [])]).toEqual([['2.1', { remark: 'Mooi gezien.' }]]),
    )
    expect(await madeReview()).toMatchObject({ blind: true })
  })
})

describe('on a disk that is full', () => {
  test('nothing is called saved, what was filled in stays, and is stored once there is room', async () => {
    const report = aReport({ id: 'vol' })
    const user = await showReceived(report, paths.reviewMarks(report.id))
    const scale = await scaleOf('1.1')
    const freeSpace = fillTheDisk('documents')
    await user.click(within(scale).getByRole('radio', { name: '4 Vakvolwassen' }))
    expect(await screen.findByText('Niet opgeslagen')).toBeVisible()
    expect(screen.queryByText('Opgeslagen op dit apparaat')).toBeNull()
    expect(within(scale).getByRole('radio', { name: '4 Vakvolwassen' })).toBeChecked()
    freeSpace()
    await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect([...((await madeReview())?.marks.keys() ?? [])]).toEqual(['1.1'])
  })
})

describe('whoever is giving a view without seeing the scores', () => {
  test('is asked before page one shows them', async () => {
    const report = aReport({ id: 'nog niet' })
    const user = await showReceived(report, paths.reviewMarks(report.id))
    await user.click(within(await scaleOf('1.1')).getByRole('radio', { name: '4 Vakvolwassen' }))
    go(paths.receivedReport(report.id))
    expect(await screen.findByRole('heading', { level: 1, name: /verborgen/ })).toBeVisible()
    expect(screen.queryByText('Groeirapport van Anna')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Ik ben klaar: toon de scores' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Groeirapport van Anna' })).toBeVisible()
  })
})

describe('preparing the talk', () => {
  test('says of an own topic that does not fit any more that it is not stored, as long as that is so', async () => {
    const topics = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']
    const report = aReport({ id: 'r14', latest: { scores: everywhere(3) } })
    const user = await showReceived(report, paths.reviewTalk(report.id))
    const own = await screen.findByRole('textbox', { name: /^Eigen onderwerpen/ })
    await user.type(own, topics.join('\n'))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    await user.type(own, '\nZes')
    expect(await screen.findByText(/Wat er niet meer bij past, is niet opgeslagen/)).toBeVisible()
    expect(screen.queryByText('Opgeslagen op dit apparaat')).toBeNull()
    await user.type(own, '{Backspace}{Backspace}{Backspace}')
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect(screen.queryByText(/niet meer bij past/)).toBeNull()
    expect((await madeReview())?.topics).toHaveLength(topics.length)
  })

  test('takes five topics at most, and tells what the other asks', async () => {
    const report = aReport({
      id: 'r7',
      topics: [{ kind: 'own', text: 'Mijn werkdruk' }],
      questions: ['Wat valt jou op?'],
      latest: { scores: { ...everywhere(4), '1.1': 2, '1.2': 2, '1.3': 2 } },
    })
    const user = await showReceived(report, paths.reviewTalk(report.id))
    expect(await screen.findByText('Wat valt jou op?')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /^Mijn werkdruk/ }))
    await user.type(
      screen.getByRole('textbox', { name: /^Eigen onderwerpen/ }),
      'Een{enter}Twee{enter}Drie{enter}Vier',
    )
    expect(screen.getByText(/Er zijn 5 onderwerpen gekozen/)).toBeVisible()
    expect(screen.getByRole('checkbox', { name: /^1\.1 / })).toBeDisabled()
    await waitFor(async () =>
      expect((await madeReview())?.topics.map((topic) => topic.kind === 'own' && topic.text)).toEqual([
        'Mijn werkdruk',
        'Een',
        'Twee',
        'Drie',
        'Vier',
      ]),
    )
  })
})

describe('agreements', () => {
  test('are begun, written, written anew with their day, taken out and put back, line by line', async () => {
    const report = aReport({ id: 'r8' })
    const user = await showReceived(report, paths.reviewReply(report.id))
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
    const user = await showReceived(report, paths.reviewMarks(report.id))
    await user.click(within(await scaleOf('1.1')).getByRole('radio', { name: '5 Voorbeeld voor anderen' }))
    go(paths.reviewReply(report.id))
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
    const user = await showReceived(report, paths.reviewReply(report.id))
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
    await showReceived(report, paths.reviewReply(report.id), 'en')
    expect(await screen.findByRole('heading', { level: 1, name: 'Send a reply' })).toBeVisible()
    expect(screen.getByText('There is nothing in your reply yet.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Make the file' })).toBeDisabled()
  })
})
