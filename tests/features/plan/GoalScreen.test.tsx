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

test('a new goal begins with what was chosen: the last own score, and a level above it', async () => {
  location.hash = paths.newGoalAbout({ kind: 'competency', id: '3.2' })
  const user = await showScreen(
    <>
      <Route path={routes.newGoalAbout} component={NewGoal} />
      <Route path={routes.goal} component={GoalScreen} />
    </>,
  )
  expect(screen.getByRole('combobox', { name: 'Welke competentie?' })).toHaveValue('3.2')
  await user.click(screen.getByRole('button', { name: 'Maak dit leerdoel' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Leerdoel' })).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Niveau nu' })).toHaveValue('3')
  expect(screen.getByRole('combobox', { name: 'Niveau dat je wilt' })).toHaveValue('4')
  expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
  const [goal] = (await storedDocuments()).filter(({ kind }) => kind === 'goal')
  expect(goal).toMatchObject({
    about: { kind: 'competency', id: '3.2' },
    history: [{ state: 'active', on: today }],
  })
})

test('nothing chosen is said, and nothing is made', async () => {
  location.hash = paths.newGoal
  const user = await showScreen(<NewGoal />)
  await user.click(screen.getByRole('button', { name: 'Maak dit leerdoel' }))
  expect(screen.getByText('Kies eerst waar je leerdoel over gaat.')).toBeVisible()
  expect(await storedDocuments()).toEqual([])
})

test('a goal from a learning outcome begins with its words; a fourth is kept for later', async () => {
  await database.documents.bulkPut(someGoals)
  location.hash = paths.newGoalAbout({ kind: 'outcome', id: 'mc1d1-2' })
  const user = await showScreen(
    <>
      <Route path={routes.newGoalAbout} component={NewGoal} />
      <Route path={routes.goal} component={GoalScreen} />
    </>,
  )
  await screen.findByText(/^Ik kan mijn visie op cliëntondersteuning/, { selector: 'p' })
  await user.click(screen.getByRole('button', { name: 'Bewaar voor later' }))
  expect(await screen.findByRole('textbox', { name: 'Wat wil je leren?' })).toHaveValue(
    'Ik kan mijn visie op cliëntondersteuning vanuit verschillende perspectieven verwoorden.',
  )
  expect(screen.getByRole('radio', { name: /^Voor later/ })).toBeChecked()
  expect(screen.getByRole('radio', { name: /^Actief/ })).toBeDisabled()
  expect(screen.queryByRole('combobox', { name: 'Niveau nu' })).toBeNull()
  expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
})

describe('a goal', () => {
  test('is stored while it is written, with its actions and the day each was done', async () => {
    const { user, id } = await showGoal()
    await user.type(screen.getByRole('textbox', { name: 'Wat wil je leren?' }), 'Ik luister')
    await user.click(screen.getByRole('button', { name: 'Actie toevoegen' }))
    const action = within(screen.getByRole('group', { name: 'Actie 1' }))
    const text = action.getByRole('textbox')
    expect(text).toHaveFocus()
    await user.type(text, 'Oefenen')
    await user.type(action.getByLabelText('Wanneer?'), '2026-10-25')
    await user.click(action.getByRole('checkbox', { name: 'Gedaan' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Niveau dat je wilt' }), '5')
    await isStored(id, {
      aim: 'Ik luister',
      to: 5,
      actions: [{ text: 'Oefenen', by: '2026-10-25', doneOn: today }],
    })
    await user.click(action.getByRole('checkbox', { name: 'Gedaan' }))
    await waitFor(async () => expect(JSON.stringify(await stored(id))).not.toContain('doneOn'))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
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
    const moved = within(screen.getByRole('region', { name: 'Je score sinds het begin' }))
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
      'Dit kan nog van alles zijn. Wat ziet of hoort iemand straks, dat er nu nog niet is?',
    ])
    await user.type(screen.getByRole('textbox', { name: 'Waarom wil je dit?' }), 'Het lukte bij Fatima niet')
    expect(
      await screen.findByText(/^Staat hier iets over een cliënt\? .*: Fatima \(misschien een naam\)\.$/),
    ).toBeVisible()
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
    await user.click(screen.getByRole('button', { name: 'Opnieuw bewaren' }))
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
  expect(screen.queryByRole('button', { name: 'Maak dit leerdoel' })).toBeNull()
})
