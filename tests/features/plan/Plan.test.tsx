import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Plan } from '../../../src/features/plan/Plan'
import { database } from '../../../src/storage/database'
import { aGoal, asRecord, someGoals } from '../../support/aGoal'
import { aProfile, aSealedAssessment, everywhere } from '../../support/builders'
import { dataText } from '../../support/content'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

const last = aSealedAssessment({
  id: 'eind',
  date: '2026-11-01',
  scores: { ...everywhere(4), '3.1': 2, '5.1': 3 },
  doubts: ['2.2'],
})

beforeEach(async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(dataText('programmes/bcmb-basisopleiding.json'))))
  await aDatabaseWith(last)
})

const section = (name: string) => within(screen.getByRole('group', { name }))

test('an empty plan says how to begin, and what could come next with its reasons', async () => {
  await showScreen(<Plan />)
  expect(screen.getByRole('heading', { name: 'Je hebt nog geen leerdoelen' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Nieuw leerdoel' })).toHaveAttribute('href', '#/plan/nieuw')
  const suggestions = section('Waar je mee verder kunt')
  const [first, second, third] = suggestions.getAllByRole('listitem')
  expect(first).toHaveTextContent(/^3\.1 .*Jij: 2 Met hulp\. De norm is 4 Vakvolwassen\./)
  expect(second).toHaveTextContent(/^5\.1 .*Jij: 3 Zelfstandig/)
  expect(third).toHaveTextContent(/^2\.2 .*Je twijfelde hierover/)
  expect(await suggestions.findByText('Komt aan bod op MC 4 dag 1.')).toBeVisible()
  expect(suggestions.getByRole('link', { name: 'Maak hiervan een leerdoel 3.1' })).toHaveAttribute(
    'href',
    '#/plan/nieuw/competentie/3.1',
  )
})

test('what nothing puts in an order is counted, and not the first of it called the next', async () => {
  await aDatabaseWith(aSealedAssessment({ scores: everywhere(3) }))
  await showScreen(<Plan />)
  const suggestions = section('Waar je mee verder kunt')
  expect(
    suggestions.getByText(
      /^Er zijn 29 competenties om uit te kiezen\. Je scores maken daartussen geen verschil/,
    ),
  ).toBeVisible()
  expect(suggestions.queryByRole('listitem')).not.toBeInTheDocument()
})

describe('with goals', () => {
  beforeEach(async () => {
    await database.documents.bulkPut(someGoals)
  })

  test('each says what it is, how far it is and what comes first; three are enough', async () => {
    await showScreen(<Plan />)
    expect(screen.getByText('Je hebt drie actieve leerdoelen')).toBeVisible()
    const [first, ...rest] = section('Waar je aan werkt').getAllByRole('article')
    expect(rest).toHaveLength(2)
    for (const words of [
      'Competentie 3.2:',
      'Van 2 Met hulp naar 3 Zelfstandig',
      'Streefdatum: 29 maart 2027',
      '1 van de 3 acties gedaan',
    ])
      expect(first).toHaveTextContent(words)
    expect(section('Voor later').getByRole('article')).toHaveTextContent('Voor later sinds 1 november 2026')
    expect(section('Gehaald').getByRole('article')).toHaveTextContent('Gehaald op 1 juni 2026')
  })

  test('an action is ticked on the card, where it stays to be taken back', async () => {
    const user = await showScreen(<Plan />)
    const tick = screen.getByRole('checkbox', { name: /^Drie keer oefenen en nabespreken/ })
    await user.click(tick)
    expect(tick).toBeChecked()
    expect(tick).toHaveFocus()
    const done = () =>
      storedDocuments().then(
        (all) => JSON.stringify(all.find(({ id }) => id === 'doel-1')).split('doneOn').length - 1,
      )
    await waitFor(async () => expect(await done()).toBe(2))
    await user.click(tick)
    await waitFor(async () => expect(await done()).toBe(1))
  })

  test('what is due stands by day, and a day that went by is said', async () => {
    vi.setSystemTime(new Date('2026-11-22T10:00:00'))
    await showScreen(<Plan />)
    vi.useRealTimers()
    const [list = document.body] = section('Te doen').getAllByRole('list')
    const items = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(items).toEqual([
      expect.stringMatching(/^25 oktober 2026 Deze dag is voorbij\.Drie keer oefenen/),
      expect.stringMatching(/^15 januari 2027Vragen om een reactie/),
      expect.stringMatching(/^29 maart 2027Streefdatum van je leerdoel/),
    ])
  })

  test('a file of days that changed since is no longer offered', async () => {
    const user = await showScreen(<Plan />)
    await user.click(screen.getByRole('button', { name: 'Zet in mijn agenda' }))
    expect(await screen.findByRole('button', { name: 'Bewaren' })).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /^Drie keer oefenen en nabespreken/ }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Bewaren' })).toBeNull())
    expect(screen.getByRole('button', { name: 'Zet in mijn agenda' })).toBeVisible()
  })

  test('a goal of another profile is not among them', async () => {
    await database.documents.put(
      asRecord('goal', 'ander', {
        ...aGoal({ aim: 'Van elders' }),
        profile: aProfile(undefined, { id: 'ander' }).id,
      }),
    )
    await showScreen(<Plan />)
    expect(screen.queryByText('Van elders')).toBeNull()
  })

  test('what looks like a person is named before it goes to a calendar', async () => {
    await database.documents.put(
      asRecord('goal', 'doel-6', aGoal({ by: '2027-01-01', aim: 'Ik bel elke week met mevrouw Jansen' })),
    )
    await showScreen(<Plan />)
    expect(screen.getByText(/Dit lijkt op een naam of op gegevens van iemand: Jansen\./)).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Laat het gewoon staan' })).not.toBeChecked()
  })
})
