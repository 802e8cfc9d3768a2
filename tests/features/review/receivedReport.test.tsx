import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { competenciesOf } from '../../../src/domain/profile'
import { reviewPaths } from '../../../src/navigation/reviewPaths'
import { keepReview } from '../../../src/shared/reports/storedReviews'
import { aReport, aRequest, aReview } from '../../support/aReport'
import { competencyId, everywhere, theProfile } from '../../support/builders'
import { go, madeReview, scaleOf, showReceived, stepsNow } from '../../support/ReceivedScreens'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'

beforeEach(() => aDatabaseWith())

describe('a report that was opened', () => {
  test('asks how to begin, with two ways that are equal, and shows page one to whoever reads at once', async () => {
    const report = aReport({ id: 'r1' })
    const user = await showReceived(report, reviewPaths.receivedReport(report.id), { sight: 'undecided' })
    expect(await screen.findByRole('heading', { level: 3, name: 'Eerst zelf kijken' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: 'Meteen lezen' })).toBeVisible()
    const looks = ['Alle 7 clusters', 'Toon het rapport'].map(
      (name) => screen.getByRole('button', { name }).className,
    )
    expect(looks[0]).toBe(looks[1])
    await user.click(screen.getByRole('button', { name: 'Toon het rapport' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Groeirapport van Anna' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.getByText('Toon alle pagina’s')).toBeVisible()
    expect(screen.getByText('Hoe lees ik dit?')).toBeVisible()
    expect(await stepsNow()).toEqual(['Lezen✓', 'Jouw beeld', 'Gesprek', 'Reactie'])
    expect(screen.getByRole('link', { name: 'Geef je eigen beeld' })).toBeVisible()
  })

  test('leads to what the other wants to talk about, before all clusters', async () => {
    const topics = ['2.1', '3.1'].map((id) => ({ kind: 'competency', competency: competencyId(id) }) as const)
    const report = aReport({ id: 'r15', topics })
    const user = await showReceived(report, reviewPaths.receivedReport(report.id), { sight: 'undecided' })
    await user.click(await screen.findByRole('button', { name: 'Alleen waar Anna over wil praten (2)' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Waar Anna over wil praten' })).toHaveFocus()
    expect(screen.getAllByRole('group', { name: /^\d\.\d / })).toHaveLength(2)
    expect(screen.queryByText(/^Eigen score/)).toBeNull()
    expect(screen.getByText('0 van 2', { selector: 'p' })).toBeVisible()
  })

  test('that is not here says what to do', async () => {
    await showReceived(aReport({ id: 'r2' }), reviewPaths.receivedReport('weg'))
    expect(await screen.findByText(/Open het dan opnieuw/)).toBeVisible()
  })
})

describe('giving an own view', () => {
  test('before the scores were seen, none is on the screen; showing them counts what was given, and is told', async () => {
    const report = aReport({ id: 'r6', latest: { scores: { ...everywhere(3), '1.1': 2 } } })
    const user = await showReceived(report, reviewPaths.reviewCluster(report.id, '1'), { sight: 'hidden' })
    await user.click(within(await scaleOf('1.1')).getByRole('radio', { name: '4 Vakvolwassen' }))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect(screen.getByText('1 van 29', { selector: 'p' })).toBeVisible()
    expect(screen.queryByText(/^Eigen score/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Toon de scores' })).toBeNull()
    await waitFor(async () => expect(await madeReview()).toMatchObject({ blind: true }))

    go(reviewPaths.reviewMarks(report.id))
    await user.click(await screen.findByRole('button', { name: 'Toon de scores' }))
    const dialog = within(screen.getByRole('dialog', { name: 'De scores van Anna tonen?' }))
    expect(dialog.getByText('Je gaf 1 van de 29 competenties een niveau.')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Annuleren' }))
    go(reviewPaths.receivedReport(report.id))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'De scores zijn nog verborgen' }),
    ).toBeVisible()
    expect(screen.getByText('Rapport van Anna, 1 november 2026')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Toon de scores' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Toon de scores' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Groeirapport van Anna' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()

    go(reviewPaths.reviewCluster(report.id, '1'))
    expect(await screen.findByText('Eigen score: 2 Met hulp')).toBeVisible()
    await waitFor(async () => expect(await madeReview()).toMatchObject({ blind: true }))
    await user.click(within(await scaleOf('1.2')).getByRole('radio', { name: '5 Voorbeeld voor anderen' }))
    await waitFor(async () => expect(await madeReview()).toMatchObject({ blind: false }))
  })

  test('after page one, each score comes with a mark beside it, and the review does not say that it was blind', async () => {
    const report = aReport({ id: 'r3' })
    const user = await showReceived(report, reviewPaths.reviewCluster(report.id, '1'))
    await user.click(within(await scaleOf('1.1')).getByRole('radio', { name: '4 Vakvolwassen' }))
    expect(screen.getAllByText('Eigen score: 3 Zelfstandig')).toHaveLength(1)
    await waitFor(async () => expect(await madeReview()).toMatchObject({ blind: false }))
    go(reviewPaths.reviewMarks(report.id))
    expect(await screen.findByText(/staat in je reactie niet dat je eerst zelf koos/)).toBeVisible()
  })

  test('goes from cluster to cluster and back, with the keys of scoring, and says how far it is', async () => {
    const report = aReport({ id: 'r16' })
    const user = await showReceived(report, reviewPaths.reviewMarks(report.id), { sight: 'hidden' })
    await user.click(await screen.findByRole('link', { name: 'Verder met cluster 1' }))
    const first = within(await scaleOf('1.1')).getAllByRole('radio')[0]
    first?.focus()
    await user.keyboard('4')
    expect(within(await scaleOf('1.1')).getByRole('radio', { name: '4 Vakvolwassen' })).toBeChecked()
    await user.click(screen.getByRole('link', { name: 'Verder' }))
    expect(await scaleOf('2.1')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: /^2 / })).toHaveFocus()
    act(() => history.back())
    expect(await scaleOf('1.1')).toBeVisible()
    go(reviewPaths.reviewCluster(report.id, '7'))
    await scaleOf('7.1')
    await user.click(screen.getByRole('link', { name: 'Verder' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Jouw beeld van Anna' })).toHaveFocus()
    expect(await stepsNow()).toEqual(['Lezen', 'Jouw beeld1 van 29', 'Gesprek', 'Reactie'])
  })

  test('explains each competency with the words that the other had', async () => {
    const report = aReport({ id: 'r17' })
    const user = await showReceived(report, reviewPaths.reviewCluster(report.id, '1'), { sight: 'hidden' })
    const [competency] = competenciesOf(theProfile())
    await scaleOf('1.1')
    const [what] = screen.getAllByText('Wat hoort hierbij?')
    if (!what) throw new Error('nothing is explained')
    await user.click(what)
    expect(await screen.findByText(competency?.plain?.nl ?? '')).toBeVisible()
  })

  test('is there again after coming back, and a choice can be taken back', async () => {
    const request = aRequest()
    const user = await showReceived(request, reviewPaths.reviewCluster(request.id, '2'))
    const scale = await scaleOf('2.1')
    await user.click(within(scale).getByRole('radio', { name: '3 Zelfstandig' }))
    await user.click(screen.getByRole('button', { name: /^Opmerking toevoegen 2\.1 / }))
    await user.type(screen.getByRole('textbox', { name: /^Opmerking 2\.1 / }), 'Mooi gezien.')
    await user.click(screen.getByRole('button', { name: /^Keuze verwijderen 2\.1 / }))
    expect(within(scale).getAllByRole('radio')[0]).toHaveFocus()
    await waitFor(async () =>
      expect([...((await madeReview())?.marks ?? [])]).toEqual([['2.1', { remark: 'Mooi gezien.' }]]),
    )
    expect(await madeReview()).toMatchObject({ blind: true })
  })
})

describe('on a disk that is full', () => {
  test('nothing is called saved, what was filled in stays, and is stored once there is room', async () => {
    const report = aReport({ id: 'vol' })
    const user = await showReceived(report, reviewPaths.reviewCluster(report.id, '1'))
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

describe('preparing the talk', () => {
  test('lays both levels side by side: what the other wants first and ticked, then the furthest apart', async () => {
    const report = aReport({
      id: 'r18',
      topics: [{ kind: 'competency', competency: competencyId('7.1') }],
      latest: { scores: everywhere(4) },
    })
    const review = aReview({ about: report, marks: { '1.1': 3, '2.1': 1, '7.1': 4 } })
    await keepReview({ ...review, topics: report.topics }, theProfile(), 'made')
    await showReceived(report, reviewPaths.reviewTalk(report.id))
    const boxes = await screen.findAllByRole('checkbox')
    expect(boxes.slice(0, 3).map((box) => box.getAttribute('value'))).toEqual(['7.1', '2.1', '1.1'])
    expect(boxes[0]).toBeChecked()
    expect(boxes[0]).toHaveAccessibleDescription(/Anna 4, jij 4/)
    expect(boxes[1]).toHaveAccessibleDescription(/Anna 4, jij 1/)
    expect(boxes[2]).toHaveAccessibleDescription(/Anna 4, jij 3/)
    expect(screen.getByRole('link', { name: 'Naar de reactie' })).toBeVisible()
  })

  test('has five questions to ask, and says what a low score is', async () => {
    const report = aReport({ id: 'r19' })
    await keepReview(aReview({ about: report, marks: {} }), theProfile(), 'made')
    const user = await showReceived(report, reviewPaths.reviewTalk(report.id))
    await user.click(await screen.findByText('Vijf vragen voor het gesprek'))
    expect(screen.getByText('Wat heb je van mij nodig?')).toBeVisible()
    expect(screen.getByText(/Middel de scores niet\. Zie een lage score niet als een fout/)).toBeVisible()
  })

  test('says of an own topic that does not fit any more that it is not stored, as long as that is so', async () => {
    const topics = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']
    const report = aReport({ id: 'r14', latest: { scores: everywhere(3) } })
    const user = await showReceived(report, reviewPaths.reviewTalk(report.id))
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
    const user = await showReceived(report, reviewPaths.reviewTalk(report.id))
    expect(await screen.findByText('Wat valt jou op?')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: /^Mijn werkdruk/ })).toBeChecked()
    await user.type(
      screen.getByRole('textbox', { name: /^Eigen onderwerpen/ }),
      'Een{enter}Twee{enter}Drie{enter}Vier',
    )
    expect(screen.getByText(/Er zijn 5 onderwerpen gekozen/)).toBeVisible()
    const full = screen.getByRole('checkbox', { name: /^1\.1 / })
    expect(full).toHaveAttribute('aria-disabled', 'true')
    expect(full).toHaveAccessibleDescription(/Er zijn 5 onderwerpen gekozen/)
    await user.click(full)
    expect(full).not.toBeChecked()
    expect(full).toHaveFocus()
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
