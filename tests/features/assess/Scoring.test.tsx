import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Screens } from '../../../src/app/Screens'
import { destroyAssessment } from '../../../src/storage/assessments'
import { dropRefused, flushAutosave } from '../../../src/storage/autosave/queue'
import { setPreferences } from '../../../src/storage/preferences'
import { anOpenAssessment, aSealedAssessment, assessmentId, everywhere } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk, storedRecords } from '../../support/storage'

const earlier = aSealedAssessment({
  id: 'eerder',
  date: '2026-01-01',
  scores: everywhere(5),
  notes: { '1.1': 'Wat ik toen schreef.' },
})

/** Another one for each test: what one test has stored is no business of the next. */
let busy = ''

beforeEach(async () => {
  const assessment = anOpenAssessment({ scores: { '1.1': 3 }, doubts: ['1.2'] })
  busy = assessment.id
  await aDatabaseWith(earlier, assessment)
})

async function showQuestion(competency: string) {
  location.hash = `#/meting/${busy}/vraag/${competency}`
  const user = await showScreen(<Screens />)
  await screen.findByRole('group', { name: new RegExp(`^${competency}`) })
  return user
}

describe('a question', () => {
  test('shows what was answered now, and hides what was answered and written before', async () => {
    await showQuestion('1.1')
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName(/^3 Zelfstandig/)
    expect(screen.queryByText('Wat ik toen schreef.')).toBeNull()
  })

  test('says that it is saved only when something is', async () => {
    const untouched = anOpenAssessment()
    await aDatabaseWith(untouched)
    busy = untouched.id
    await showQuestion('1.1')
    expect(screen.queryByText('Opgeslagen op dit apparaat')).toBeNull()
  })

  test('says so at once of what was answered before', async () => {
    await showQuestion('1.1')
    expect(screen.getByText('Opgeslagen op dit apparaat')).toBeVisible()
  })

  test('is stored before the page says so', async () => {
    const user = await showQuestion('2.1')
    await user.click(screen.getByRole('radio', { name: /^4 / }))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect(await storedRecords()).toContainEqual(expect.objectContaining({ id: busy, revision: 2 }))
  })

  test('that cannot be stored keeps its answer, says so and can be tried again', async () => {
    const user = await showQuestion('2.1')
    const free = fillTheDisk()
    await user.click(screen.getByRole('radio', { name: /^4 / }))
    expect(await screen.findByText('Dit is nog niet opgeslagen')).toBeVisible()
    expect(screen.queryByText('Opgeslagen op dit apparaat')).toBeNull()
    expect(screen.getByRole('radio', { name: /^4 / })).toBeChecked()
    free()
    await user.click(screen.getByRole('button', { name: 'Opnieuw bewaren' }))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
  })

  test('says where the note is written that it is not stored, without a second voice, until it is', async () => {
    const user = await showQuestion('2.1')
    await user.click(screen.getByText('Voorbeeld of twijfel noteren'))
    const note = await screen.findByRole('textbox')
    const free = fillTheDisk()
    await user.type(note, 'Dit mag niet weg.')
    const sign = await screen.findByText('Niet opgeslagen. Bovenaan deze pagina staat waarom.')
    expect(note.compareDocumentPosition(sign)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(note.closest('form')).toContainElement(sign)
    expect(sign.closest('[role], [aria-live]')).toBeNull()
    free()
    await user.click(screen.getByRole('button', { name: 'Opnieuw bewaren' }))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect(sign).not.toBeInTheDocument()
  })

  test('says where the note is written that the assessment was deleted in another window', async () => {
    const user = await showQuestion('1.1')
    await user.click(screen.getByText('Voorbeeld of twijfel noteren'))
    const note = await screen.findByRole('textbox')
    await destroyAssessment(assessmentId(busy))
    fireEvent.change(note, { target: { value: 'Nog iets.' } })
    await flushAutosave()
    expect(await screen.findByText(/^Niet opgeslagen\. Bovenaan/)).toBeVisible()
    dropRefused()
  })

  test('gives way to the next one, with a new title and the focus on its text', async () => {
    const user = await showQuestion('1.1')
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    const heading = await screen.findByRole('heading', { level: 1, name: /^1\.2/ })
    expect(heading).toHaveFocus()
    expect(document.title).toMatch(/^Vraag 2 van 29 – Is initiatiefrijk/)
  })

  test('goes on by itself for a finger, and not for the keyboard, when somebody likes that', async () => {
    setPreferences({ autoAdvance: true })
    onTestFinished(() => setPreferences({ autoAdvance: false }))
    const user = await showQuestion('2.1')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    fireEvent.keyDown(screen.getByRole('radio', { name: /^1 / }), { key: '2' })
    act(() => void vi.advanceTimersByTime(10_000))
    vi.useRealTimers()
    expect(screen.getByRole('radio', { name: /^2 / })).toBeChecked()
    await screen.findByText('Opgeslagen op dit apparaat')
    expect(location.hash).toBe(`#/meting/${busy}/vraag/2.1`)
    await user.click(screen.getByRole('radio', { name: /^4 / }))
    await waitFor(() => expect(location.hash).toBe(`#/meting/${busy}/vraag/2.2`))
  })

  test('of a finished assessment leads to its result', async () => {
    location.hash = '#/meting/eerder/vraag/1.1'
    await showScreen(<Screens />)
    await waitFor(() => expect(location.hash).toBe('#/meting/eerder/resultaat'))
  })

  test('of an assessment that is not here says so in a friendly way', async () => {
    location.hash = '#/meting/weg/vraag/1.1'
    await showScreen(<Screens />)
    expect(await screen.findByRole('heading', { name: 'Deze meting is er niet' })).toBeVisible()
  })
})

describe('Controle', () => {
  test('puts what is open and what is in doubt first', async () => {
    location.hash = `#/meting/${busy}/controle`
    await showScreen(<Screens />)
    const headings = await screen.findAllByRole('heading', { level: 2 })
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Nog open',
      'Hier twijfel je over',
      'Alle antwoorden',
    ])
  })

  test('asks once before it closes with open questions, and then shows the result', async () => {
    location.hash = `#/meting/${busy}/controle`
    const user = await showScreen(<Screens />)
    await user.click(await screen.findByRole('button', { name: 'Afronden' }))
    expect(screen.getByRole('dialog', { name: 'Afronden met open vragen?' })).toHaveTextContent('28 vragen')
    await user.click(screen.getByRole('button', { name: 'Toch afronden' }))
    await waitFor(() => expect(location.hash).toBe(`#/meting/${busy}/resultaat`))
    expect(await storedRecords()).toContainEqual(expect.objectContaining({ id: busy, status: 'sealed' }))
  })

  test('finishes nothing when an answer could not be stored', async () => {
    const user = await showQuestion('1.1')
    fillTheDisk()
    await user.click(screen.getByRole('radio', { name: /^4 / }))
    await screen.findByText('Dit is nog niet opgeslagen')
    await user.click(screen.getByRole('link', { name: 'Overzicht' }))
    await user.click(await screen.findByRole('button', { name: 'Afronden' }))
    await user.click(screen.getByRole('button', { name: 'Toch afronden' }))
    expect(await screen.findByText('Dit is nog niet opgeslagen')).toBeVisible()
    expect(await storedRecords()).toContainEqual(expect.objectContaining({ id: busy, status: 'open' }))
  })
})
