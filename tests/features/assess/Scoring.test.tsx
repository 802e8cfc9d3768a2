import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Screens } from '../../../src/app/Screens'
import { destroyAssessment } from '../../../src/storage/assessments'
import { dropRefused, flushAutosave } from '../../../src/storage/autosave/queue'
import { setPreferences } from '../../../src/storage/preferences'
import { anOpenAssessment, aSealedAssessment, assessmentId, everywhere } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith, fillTheDisk, storedRecords } from '../../support/storage'
import { valueAt } from '../../support/valueAt'

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
    await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
  })

  test('says where the note is written that it is not stored, without a second voice, until it is', async () => {
    const user = await showQuestion('2.1')
    await user.click(screen.getByText('Notitie of twijfel toevoegen'))
    const note = await screen.findByRole('textbox')
    const free = fillTheDisk()
    await user.type(note, 'Dit mag niet weg.')
    const sign = await screen.findByText('Niet opgeslagen. Bovenaan deze pagina staat waarom.')
    expect(note.compareDocumentPosition(sign)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(note.closest('form')).toContainElement(sign)
    expect(sign.closest('[role], [aria-live]')).toBeNull()
    free()
    await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
    expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
    expect(sign).not.toBeInTheDocument()
  })

  test('says where the note is written that the assessment was deleted in another window', async () => {
    const user = await showQuestion('1.1')
    await user.click(screen.getByText('Notitie of twijfel toevoegen'))
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
    expect(heading).toHaveTextContent(/Vraag 2 van 29$/)
    expect(document.title).toMatch(/^Vraag 2 van 29 – Is initiatiefrijk/)
  })

  test('has its two ways on in a group, the second one quiet until something is chosen', async () => {
    const user = await showQuestion('2.1')
    expect(screen.queryByRole('contentinfo')).toBeNull()
    const steps = within(screen.getByRole('group', { name: 'Verder' }))
    const next = steps.getByRole('button', { name: 'Volgende' })
    expect(next.className).not.toMatch(/primary/)
    await user.click(screen.getByRole('radio', { name: /^4 / }))
    expect(next.className).toMatch(/primary/)
    await screen.findByText('Opgeslagen op dit apparaat')
  })

  test('shows how far each cluster is, and a way to stop', async () => {
    await showQuestion('2.1')
    const progress = screen.getByRole('img', { name: '1 van de 29 beantwoord' })
    const filled = [...progress.querySelectorAll('progress')].map(({ value, max }) => `${value}/${max}`)
    expect(filled).toEqual(['1/3', '0/4', '0/5', '0/5', '0/4', '0/4', '0/4'])
    expect(screen.getByRole('link', { name: 'Stoppen' })).toHaveAttribute('href', '#/')
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
  test('puts the last that are open and what is in doubt first; of many that are open, the clusters say which', async () => {
    location.hash = `#/meting/${busy}/controle`
    const user = await showScreen(<Screens />)
    const headings = async () =>
      (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent)
    expect(await headings()).toEqual(['Hier twijfel je over', 'Alle antwoorden'])
    await user.click(screen.getByText(/^7\. /))
    await user.click(screen.getByRole('link', { name: 'Beantwoord 7.4' }))
    act(() => history.back())
    await waitFor(() => expect(screen.getByRole('link', { name: 'Beantwoord 7.4' })).toHaveFocus())
    document.body.replaceChildren()
    const { '7.4': _open, ...scores } = everywhere(3)
    const almost = anOpenAssessment({ scores, doubts: ['1.2'] })
    await aDatabaseWith(almost)
    location.hash = `#/meting/${almost.id}/controle`
    await showScreen(<Screens />)
    expect(await headings()).toEqual(['Nog open', 'Hier twijfel je over', 'Alle antwoorden'])
  })

  test('goes on with the question somebody came from, and from there to all that is open', async () => {
    const user = await showQuestion('2.2')
    await user.click(screen.getByRole('link', { name: 'Overzicht' }))
    await user.click(await screen.findByRole('link', { name: 'Verder met vraag 5' }))
    await user.click(await screen.findByRole('radio', { name: /^4 / }))
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(await screen.findByRole('heading', { level: 1, name: /^2\.3/ })).toBeVisible()
    await screen.findByText('Opgeslagen op dit apparaat')
  })

  test('answers what is open one after another, and comes back when all of it is', async () => {
    const { '2.2': _one, '7.4': _two, ...scores } = everywhere(3)
    const almost = anOpenAssessment({ scores })
    await aDatabaseWith(almost)
    location.hash = `#/meting/${almost.id}/controle`
    const user = await showScreen(<Screens />)
    await screen.findByRole('heading', { level: 2, name: 'Nog open' })
    const [above] = screen.getAllByRole('link', { name: 'Beantwoord 7.4' })
    if (!above) throw new Error('there is no 7.4')
    await user.click(above)
    await user.click(await screen.findByRole('radio', { name: /^4 / }))
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    await screen.findByRole('heading', { level: 1, name: /^2\.2/ })
    await user.click(await screen.findByRole('radio', { name: /^4 / }))
    await user.click(screen.getByRole('button', { name: 'Naar controle' }))
    expect(await screen.findByText('29 van de 29 beantwoord')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Afronden' }).className).toMatch(/primary/)
    // Folded, so that the end is near; the levels stand in the strip.
    expect(document.querySelector('details[open]')).toBeNull()
    expect(screen.getByText(/^2\. /).closest('summary')).toHaveTextContent(/3433$/)
    await waitFor(async () => expect(await storedRecords()).toMatchObject([{ revision: 3 }]))
  })

  test('gives the focus back to the answer that was changed, whichever way somebody comes back', async () => {
    location.hash = `#/meting/${busy}/controle`
    const user = await showScreen(<Screens />)
    await user.click(await screen.findByText(/^1\. Een vertrouwensrelatie/))
    await user.click(screen.getByRole('link', { name: 'Wijzig 1.1' }))
    await user.click(await screen.findByRole('button', { name: 'Naar controle' }))
    await waitFor(() => expect(screen.getByRole('link', { name: 'Wijzig 1.1' })).toHaveFocus())
    await user.click(screen.getByRole('link', { name: 'Wijzig 1.1' }))
    await screen.findByRole('heading', { level: 1, name: /^1\.1/ })
    act(() => history.back())
    await waitFor(() => expect(screen.getByRole('link', { name: 'Wijzig 1.1' })).toHaveFocus())
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

describe('a correction', () => {
  async function corrects() {
    location.hash = '#/meting/eerder/resultaat'
    const user = await showScreen(<Screens />)
    await user.click(await screen.findByRole('button', { name: 'Corrigeren' }))
    await screen.findByRole('heading', { level: 1, name: 'Controle' })
    return user
  }
  const versions = async () =>
    (await storedRecords()).filter((one) => valueAt(one, ['original']) === 'eerder')

  test('without a change is nothing, and leads back to the result', async () => {
    const user = await corrects()
    expect(screen.queryByRole('button', { name: 'Afronden' })).toBeNull()
    await user.click(screen.getByText(/^1\. Een vertrouwensrelatie/))
    await user.click(screen.getByRole('link', { name: 'Wijzig 1.1' }))
    await user.click(await screen.findByRole('button', { name: 'Naar controle' }))
    await user.click(await screen.findByRole('button', { name: 'Niet corrigeren' }))
    await waitFor(() => expect(location.hash).toBe('#/meting/eerder/resultaat'))
    expect(await versions()).toHaveLength(1)
  })

  test('begins with its first change, and is finished as a second version', async () => {
    const user = await corrects()
    await user.click(screen.getByText(/^1\. Een vertrouwensrelatie/))
    await user.click(screen.getByRole('link', { name: 'Wijzig 1.1' }))
    await user.click(await screen.findByRole('radio', { name: /^4 / }))
    await waitFor(async () => expect(await versions()).toHaveLength(2))
    await user.click(screen.getByRole('button', { name: 'Naar controle' }))
    await user.click(await screen.findByRole('button', { name: 'Afronden' }))
    await waitFor(async () =>
      expect(await versions()).toContainEqual(
        expect.objectContaining({ version: 2, status: 'sealed', revision: 2 }),
      ),
    )
  })

  test('is thrown away after a question, with the safe answer first', async () => {
    const user = await corrects()
    await user.click(screen.getByText(/^1\. Een vertrouwensrelatie/))
    await user.click(screen.getByRole('link', { name: 'Wijzig 1.1' }))
    await user.click(await screen.findByRole('radio', { name: /^4 / }))
    await screen.findByText('Opgeslagen op dit apparaat')
    await user.click(screen.getByRole('button', { name: 'Naar controle' }))
    await user.click(await screen.findByRole('button', { name: 'Niet corrigeren' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Deze correctie verwijderen?' }))
    expect(dialog.getAllByRole('button')[0]).toHaveTextContent('Verder corrigeren')
    await user.click(dialog.getByRole('button', { name: 'Niet corrigeren' }))
    await waitFor(() => expect(location.hash).toBe('#/meting/eerder/resultaat'))
    expect(await versions()).toMatchObject([{ version: 1, status: 'sealed' }])
  })

  test('that cannot be stored stays on the screen until it can', async () => {
    const user = await corrects()
    await user.click(screen.getByText(/^1\. Een vertrouwensrelatie/))
    await user.click(screen.getByRole('link', { name: 'Wijzig 1.1' }))
    const free = fillTheDisk()
    await user.click(await screen.findByRole('radio', { name: /^4 / }))
    expect(await screen.findByText('Dit is nog niet opgeslagen')).toBeVisible()
    expect(screen.getByRole('radio', { name: /^4 / })).toBeChecked()
    free()
    await user.click(screen.getByRole('button', { name: 'Opnieuw opslaan' }))
    await waitFor(async () => expect(await versions()).toHaveLength(2))
  })
})
