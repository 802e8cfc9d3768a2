import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Route } from 'wouter'
import { GoalScreen } from '../../../src/features/plan/GoalScreen'
import { NewGoal } from '../../../src/features/plan/NewGoal'
import { calendarDateOf } from '../../../src/lib/calendarDate'
import { paths, routes } from '../../../src/navigation/paths'
import { setReadOnly } from '../../../src/storage/connection'
import { database } from '../../../src/storage/database'
import { aGoal, asRecord, someGoals } from '../../support/aGoal'
import { aSealedAssessment, everywhere } from '../../support/builders'
import { dataText } from '../../support/content'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

const today = calendarDateOf(new Date())

beforeEach(async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(dataText('programmes/bcmb-basisopleiding.json'))))
  await aDatabaseWith(
    aSealedAssessment({ id: 'begin', date: '2026-09-01', scores: everywhere(2) }),
    aSealedAssessment({ id: 'eind', date: '2026-11-01', scores: { ...everywhere(2), '3.2': 3 } }),
  )
})

/** Each with an id of its own, because what was written stays known as long as the page is open. */
let made = 0
async function showGoal(given: Parameters<typeof aGoal>[0] = {}) {
  made += 1
  const id = `doel-van-test-${made}`
  await database.documents.put(asRecord('goal', id, aGoal(given)))
  location.hash = paths.goal(id)
  const user = await showScreen(
    <>
      <Route path={routes.newGoal} component={NewGoal} />
      <Route path={routes.goal} component={GoalScreen} />
    </>,
  )
  return { user, id }
}

async function stored(id: string) {
  return (await storedDocuments()).find((one) => one.id === id)
}

const isStored = (id: string, what: object) =>
  waitFor(async () => expect(await stored(id)).toMatchObject(what))

const screens = (
  <>
    <Route path={routes.newGoal} component={NewGoal} />
    <Route path={routes.newGoalAbout} component={NewGoal} />
    <Route path={routes.goal} component={GoalScreen} />
  </>
)

const levelIn = (name: string) =>
  within(screen.getByRole('group', { name })).getByRole('radio', { checked: true })

describe('a new goal', () => {
  test('about something known is asked for nothing again: it begins at the last own score, and a level above', async () => {
    location.hash = paths.newGoalAbout({ kind: 'competency', id: '3.2' })
    const user = await showScreen(screens)
    expect(await screen.findByRole('heading', { level: 1, name: 'Nieuw leerdoel' })).toBeVisible()
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.queryByRole('radio', { name: /^Gehaald/ })).toBeNull()
    await user.click(screen.getByText(/^Meer:/))
    expect(levelIn('Niveau nu')).toHaveAccessibleName('3 Zelfstandig')
    expect(levelIn('Niveau dat je wilt')).toHaveAccessibleName('4 Vakvolwassen')
    // Only looked at, it leaves nothing behind.
    expect(await storedDocuments()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Leerdoel opslaan' }))
    await waitFor(async () =>
      expect(await storedDocuments()).toMatchObject([
        { about: { kind: 'competency', id: '3.2' }, history: [{ state: 'active', on: today }] },
      ]),
    )
    expect(location.hash).toBe('#/plan')
  })

  test('is stored with its first word, and its first action with its first', async () => {
    location.hash = paths.newGoalAbout({ kind: 'competency', id: '3.2' })
    const user = await showScreen(screens)
    await user.type(await screen.findByRole('textbox', { name: 'Wat ga je doen?' }), 'Oefenen')
    await waitFor(async () =>
      expect(await storedDocuments()).toMatchObject([{ aim: '', actions: [{ text: 'Oefenen' }] }]),
    )
    expect(screen.getByRole('link', { name: 'Klaar' })).toHaveAttribute('href', '#/plan')
    expect(screen.queryByRole('radio', { name: /^Gehaald/ })).toBeNull()
  })

  test('about nothing is not made, and the list to choose from gets the focus', async () => {
    location.hash = paths.newGoal
    const user = await showScreen(screens)
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(screen.getByText('Kies eerst waar je leerdoel over gaat.')).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Welke competentie?' })).toHaveFocus()
    expect(await storedDocuments()).toEqual([])
  })

  test('from a learning outcome begins with its words; a fourth is kept for later', async () => {
    await database.documents.bulkPut(someGoals)
    location.hash = paths.newGoalAbout({ kind: 'outcome', id: 'mc1d1-2' })
    const user = await showScreen(screens)
    const words = 'Ik kan mijn visie op cliëntondersteuning vanuit verschillende perspectieven verwoorden.'
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Wat wil je leren?' })).toHaveValue(words))
    expect(screen.getByText('Je hebt drie actieve leerdoelen')).toBeVisible()
    await user.click(screen.getByText(/^Meer:/))
    expect(screen.queryByRole('group', { name: 'Niveau nu' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Opslaan voor later' }))
    await waitFor(async () =>
      expect(await storedDocuments()).toContainEqual(
        expect.objectContaining({ aim: words, history: [{ state: 'stopped', on: today }] }),
      ),
    )
  })
})

describe('a goal', () => {
  test('is stored while it is written, with its actions and the day each was done', async () => {
    const { user, id } = await showGoal()
    await user.type(screen.getByRole('textbox', { name: 'Wat wil je leren?' }), 'Ik luister')
    const action = within(screen.getByRole('group', { name: 'Actie 1' }))
    await user.type(action.getByRole('textbox'), 'Oefenen')
    await user.type(action.getByLabelText('Wanneer?'), '2026-10-25')
    await user.click(action.getByRole('checkbox', { name: 'Gedaan' }))
    await user.click(screen.getByText(/^Meer:/))
    const wanted = within(screen.getByRole('group', { name: 'Niveau dat je wilt' }))
    await user.click(wanted.getByRole('radio', { name: /^5 / }))
    await isStored(id, {
      aim: 'Ik luister',
      to: 5,
      actions: [{ text: 'Oefenen', by: '2026-10-25', doneOn: today }],
    })
    await user.click(action.getByRole('checkbox', { name: 'Gedaan' }))
    await waitFor(async () => expect(JSON.stringify(await stored(id))).not.toContain('doneOn'))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
  })

  test('an action that is done is one line, which unfolds to be changed', async () => {
    const { user, id } = await showGoal({ actions: [['Oefenen']] })
    const action = within(screen.getByRole('group', { name: 'Actie 1' }))
    const done = action.getByRole('checkbox', { name: 'Gedaan' })
    await user.click(done)
    expect(done).toHaveFocus()
    const text = action.getByLabelText('Wat ga je doen?')
    expect(text).not.toBeVisible()
    expect(action.queryByRole('button', { name: 'Verwijder actie 1' })).toBeNull()
    const line = action.getByText(/^Oefenen, gedaan op \d/)
    await user.click(line)
    expect(text).toBeVisible()
    await user.type(text, ' met Bea')
    await isStored(id, { actions: [{ text: 'Oefenen met Bea', doneOn: today }] })
    expect(action.getByRole('button', { name: 'Verwijder actie 1' })).toBeVisible()
    // Ticked off again, nothing of it is folded.
    await user.click(done)
    expect(line).not.toBeVisible()
    expect(text).toBeVisible()
  })

  test('an action that is asked for and stays empty is none', async () => {
    const { user, id } = await showGoal({ actions: [['Eerst']] })
    await user.click(screen.getByRole('button', { name: 'Actie toevoegen' }))
    const added = within(screen.getByRole('group', { name: 'Actie 2' })).getByRole('textbox')
    expect(added).toHaveFocus()
    await user.type(screen.getByRole('textbox', { name: 'Wat wil je leren?' }), 'Ik luister')
    await isStored(id, { aim: 'Ik luister', actions: [{ text: 'Eerst' }] })
    expect(await stored(id)).toHaveProperty('actions.length', 1)
    await user.type(added, 'Dan')
    await isStored(id, { actions: [{ text: 'Eerst' }, { text: 'Dan' }] })
  })

  test('an action that is deleted comes back where it was', async () => {
    const { user, id } = await showGoal({ actions: [['Eerst', '2026-12-01'], ['Dan'], ['Later']] })
    await user.click(screen.getByRole('button', { name: 'Verwijder actie 2' }))
    await isStored(id, { actions: [{ text: 'Eerst' }, { text: 'Later' }] })
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    await isStored(id, { actions: [{ text: 'Eerst' }, { text: 'Dan' }, { text: 'Later' }] })
    expect(within(screen.getByRole('group', { name: 'Actie 2' })).getByRole('textbox')).toHaveFocus()
  })

  test('its state has a history, and a mistake of today leaves no trace', async () => {
    const { user, id } = await showGoal()
    await user.click(screen.getByRole('radio', { name: /^Gehaald/ }))
    await isStored(id, {
      history: [
        { state: 'active', on: '2026-10-01' },
        { state: 'reached', on: today },
      ],
    })
    expect(screen.getByText('Actief: 1 oktober 2026')).toBeVisible()
    expect(screen.getByText(/^Verkeerd gekozen\?/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /^Actief/ }))
    await waitFor(async () =>
      expect(await stored(id)).toHaveProperty('history', [{ state: 'active', on: '2026-10-01' }]),
    )
  })

  test('says how the score moved since it began', async () => {
    await showGoal()
    const moved = within(screen.getByRole('group', { name: 'Je score sinds het begin' }))
    expect(moved.getByText('Je score is hoger dan bij het begin.')).toBeVisible()
    expect(moved.getByText('Bij het begin, 1 september 2026: 2 Met hulp')).toBeVisible()
    expect(moved.getByRole('link', { name: '1 november 2026: 3 Zelfstandig' })).toHaveAttribute(
      'href',
      '#/meting/eind/resultaat',
    )
  })

  test('gets at most two hints, and one about a client, only when somebody stops typing', async () => {
    const { user } = await showGoal()
    await user.type(screen.getByRole('textbox', { name: 'Wat wil je leren?' }), 'Beter worden')
    expect(screen.queryByText('Om het concreter te maken')).toBeNull()
    await screen.findByText('Om het concreter te maken')
    const hints = screen.getAllByRole('status').flatMap((one) =>
      within(one)
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent),
    )
    expect(hints).toEqual([
      'Wat ga je anders doen? Een paar woorden erbij maken je doel duidelijker.',
      'Dit is nog algemeen. Wat ziet of hoort een ander als het gelukt is?',
    ])
    await user.click(screen.getByText(/^Meer:/))
    await user.type(screen.getByRole('textbox', { name: 'Waarom wil je dit?' }), 'Het lukte bij Fatima niet')
    expect(await screen.findByText('Fatima (misschien een naam)')).toBeVisible()
  })

  test('is deleted without a question, because it can be taken back', async () => {
    const { user, id } = await showGoal({ aim: 'Blijf', by: '2026-12-01', from: 2 })
    await user.click(screen.getByRole('button', { name: 'Verwijder dit leerdoel' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Het leerdoel is verwijderd' })).toHaveFocus()
    expect(await stored(id)).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(await screen.findByDisplayValue('Blijf')).toBeVisible()
    await waitFor(async () =>
      expect(await storedDocuments()).toMatchObject([{ aim: 'Blijf', by: '2026-12-01' }]),
    )
    expect((await storedDocuments())[0]?.id).not.toBe(id)
  })

  test('on a full disk says so, and stores it when there is room again', async () => {
    const { user, id } = await showGoal()
    const free = fillTheDisk('documents')
    await user.type(screen.getByRole('textbox', { name: 'Wat wil je leren?' }), 'Ik')
    expect(await screen.findByText('Niet opgeslagen')).toBeVisible()
    free()
    await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
    await isStored(id, { aim: 'Ik' })
  })

  test('that is not here is a page of its own', async () => {
    location.hash = paths.goal('weg')
    await showScreen(<Route path={routes.goal} component={GoalScreen} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Dit leerdoel staat niet op dit apparaat',
    )
    expect(screen.getByRole('link', { name: 'Naar je plan' })).toBeVisible()
  })
})

// The last: an older app does not get newer again.
test('where nothing may change, a goal is there to read', async () => {
  setReadOnly()
  await showGoal({ aim: 'Ik luister', actions: [['Oefenen', '2026-12-01', '2026-11-01']] })
  expect(screen.getByText('Ik luister')).toBeVisible()
  expect(screen.getByText('Oefenen, gedaan op 1 november 2026')).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
  location.hash = paths.newGoal
  expect(await screen.findByRole('heading', { level: 1, name: 'Nieuw leerdoel' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Verder' })).toBeNull()
})
