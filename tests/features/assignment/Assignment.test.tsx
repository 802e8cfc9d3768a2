import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Route } from 'wouter'
import { Assignment } from '../../../src/features/assignment/Assignment'
import { AssignmentStep } from '../../../src/features/assignment/AssignmentStep'
import { assignmentWriter } from '../../../src/storage/assignmentWriter'
import { assignmentId, assignments } from '../../../src/domain/documents/assignment'
import { EvidenceScreen } from '../../../src/features/evidence/EvidenceScreen'
import { database } from '../../../src/storage/database'
import { changeDocument } from '../../../src/storage/documents'
import { evidenceWriter } from '../../../src/storage/evidenceWriter'
import { putEvidenceBack, removeEvidence } from '../../../src/storage/removeEvidence'
import { aSealedAssessment, competencyId, day, everywhere } from '../../support/builders'
import { anEvidenceRecord } from '../../support/evidence'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'
import { timeoutMs } from '../../support/timeoutMs'

// Three stand out above, one below; of the others nothing tells one from another.
const scored = aSealedAssessment({
  id: 'begin',
  scores: { ...everywhere(3), '1.1': 5, '1.3': 4, '2.2': 4, '7.1': 1 },
})

beforeEach(async () => {
  assignmentWriter.forget(assignmentId)
  await aDatabaseWith(scored)
  location.hash = '#/opdracht'
})

const show = () =>
  showScreen(
    <>
      <Route path="/opdracht" component={Assignment} />
      <Route path="/opdracht/:step" component={AssignmentStep} />
      <Route path="/bewijs/:evidence" component={EvidenceScreen} />
    </>,
  )

const nothing = {
  startedOn: day('2026-11-01'),
  read: false,
  strong: [],
  grow: [],
  evidence: [],
  reflection: '',
}

async function begun(): Promise<void> {
  assignmentWriter.record(assignmentId, () => ({ ...nothing, assessment: scored.id }), 'chosen')
  await assignmentWriter.flush()
}

describe('the assignment', () => {
  test('says what the course asks and what is only proposed here, and where it goes', async () => {
    await show()
    expect(screen.getByText(/geeft alleen de titel/)).toHaveTextContent(
      /voorstel van Groeispiegel.*niet verplicht.*leeromgeving/,
    )
  })

  test('says what it asks, and takes an assessment that is there already', async () => {
    const user = await show()
    await user.click(screen.getByRole('link', { name: 'Verder: Jezelf scoren' }))
    await user.click(await screen.findByRole('radio', { name: /^Begin, / }))
    expect(await screen.findByRole('link', { name: 'Verder' })).toHaveAttribute('href', '#/opdracht/keuzes')
    await user.click(screen.getByRole('link', { name: 'Overzicht van de opdracht' }))
    expect(await screen.findByRole('link', { name: 'Verder: Drie sterk, drie om te leren' })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
    const list = within(screen.getByRole('list'))
    expect(list.getByText(/Kies nog 3 sterke punten\. Kies nog 3 punten om te leren\./)).toBeVisible()
    await waitFor(async () => expect(await storedDocuments()).toMatchObject([{ assessment: 'begin' }]))
  })

  test('has something to choose from first: scoring is the way on, and nothing is said to be missing', async () => {
    await aDatabaseWith()
    location.hash = '#/opdracht/keuzes'
    await show()
    const primary = screen.getAllByRole('link').filter(({ className }) => className.includes('primary'))
    expect(primary.map(({ textContent }) => textContent)).toEqual(['Jezelf scoren'])
    expect(screen.queryByText(/Kies nog 3/)).toBeNull()
  })

  test('keeps three choices with their reasons', async () => {
    await begun()
    location.hash = '#/opdracht/keuzes'
    const user = await show()
    await user.click(screen.getByRole('button', { name: 'Neem je hoogste scores over' }))
    await user.type(
      screen.getByRole('textbox', { name: 'Waaruit blijkt dat bij 1.1?' }),
      'Cliënten zeggen het.',
    )
    await user.click(screen.getByRole('button', { name: 'Neem je laagste scores over' }))
    expect(screen.getAllByText('3 van de 3 gekozen.')).toHaveLength(1)
    // Beside the way on, so that nobody walks past it.
    expect(screen.getByText('Kies nog 2 punten om te leren. Nog 3 redenen.')).toBeVisible()
    await waitFor(async () => {
      const [stored] = await storedDocuments()
      expect(stored).toMatchObject({
        strong: [{ competency: '1.1', reason: 'Cliënten zeggen het.' }, {}, {}],
      })
      expect(stored).toMatchObject({ grow: [{ competency: '7.1', reason: '' }] })
    })
  })

  test('gives the reason back of a choice that was taken away, until another one is', async () => {
    await begun()
    location.hash = '#/opdracht/keuzes'
    const user = await show()
    const tick = screen.getAllByRole('checkbox', { name: /^1\.2 / })[0]
    if (!tick) throw new Error('there is no 1.2')
    await user.click(tick)
    const why = { name: 'Waaruit blijkt dat bij 1.2?' }
    await user.type(screen.getByRole('textbox', why), 'Ik vroeg door.')
    await user.click(screen.getAllByRole('checkbox', { name: /^1\.2 / })[0] ?? tick)
    expect(screen.queryByRole('textbox', why)).toBeNull()
    expect(document.activeElement).toHaveAccessibleName(/^1\.2 /)
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(screen.getByRole('textbox', why)).toHaveValue('Ik vroeg door.')
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull()

    await user.click(screen.getAllByRole('checkbox', { name: /^1\.2 / })[0] ?? tick)
    await user.click(screen.getAllByRole('checkbox', { name: /^1\.2 / })[0] ?? tick)
    expect(screen.getByRole('textbox', why)).toHaveValue('Ik vroeg door.')
    await waitFor(async () =>
      expect(await storedDocuments()).toMatchObject([
        { strong: [{ competency: '1.2', reason: 'Ik vroeg door.' }] },
      ]),
    )
  })

  test('takes the scores over beside what another window chose meanwhile', async () => {
    await begun()
    location.hash = '#/opdracht/keuzes'
    await show()
    const take = screen.getByRole('button', { name: 'Neem je hoogste scores over' })
    const chosen = { competency: competencyId('1.2'), reason: 'Ik vroeg door.' }
    await changeDocument(assignments, assignmentId, (before) => before && { ...before, strong: [chosen] })
    fireEvent.click(take)
    await assignmentWriter.flush()
    const [stored] = await storedDocuments()
    expect(stored).toMatchObject({ strong: [chosen, { competency: '1.1', reason: '' }, {}] })
  })

  test('begins an example of which nothing is stored before something is written in it', async () => {
    await begun()
    location.hash = '#/opdracht/voorbeeld'
    const user = await show()
    await user.click(screen.getByRole('button', { name: 'Nieuw bewijs' }))
    await assignmentWriter.flush()
    expect((await storedDocuments()).map(({ kind }) => kind)).toEqual(['assignment'])
    await user.type(await screen.findByRole('textbox', { name: 'Actie' }), 'Ik belde.')
    expect(await screen.findByRole('link', { name: /opdracht/i })).toBeVisible()
    await evidenceWriter.flush()
    const example = (await storedDocuments()).find(({ kind }) => kind === 'evidence')
    expect(example).toMatchObject({ action: 'Ik belde.' })
    expect(await storedDocuments()).toContainEqual(expect.objectContaining({ evidence: [example?.id] }))
  })

  test('keeps handing in an example that was deleted and put back', async () => {
    const written = anEvidenceRecord({ id: 'bewijs', title: 'Keukentafel' })
    await database.documents.put(written)
    assignmentWriter.record(assignmentId, () => ({ ...nothing, evidence: ['ander', 'bewijs'] }), 'chosen')
    await assignmentWriter.flush()
    const { kind: _kind, id, revision: _revision, writers: _writers, ...body } = written
    expect(await removeEvidence({ id, body })).toBe('done')
    const back = await putEvidenceBack({ id, body })
    expect(await storedDocuments()).toContainEqual(
      expect.objectContaining({ kind: 'assignment', evidence: ['ander', back] }),
    )
  })

  test('makes a goal of what was chosen to learn', async () => {
    await begun()
    assignmentWriter.record(
      assignmentId,
      (before = nothing) => ({ ...before, grow: [{ competency: competencyId('7.1'), reason: '' }] }),
      'chosen',
    )
    location.hash = '#/opdracht/leerdoel'
    const user = await show()
    await user.click(await screen.findByRole('button', { name: /^Maak een leerdoel van 7\.1/ }))
    const aim = await screen.findByRole('textbox', { name: 'Wat wil je kunnen?' })
    await user.clear(aim)
    await user.type(aim, 'Ik vraag door.')
    // Whatever is written, it stays clear what it is about.
    expect(screen.getByText(/^7\.1 /)).toBeVisible()
    await waitFor(async () => {
      const goal = (await storedDocuments()).find(({ kind }) => kind === 'goal')
      expect(goal).toMatchObject({
        aim: 'Ik vraag door.',
        about: { kind: 'competency', id: '7.1' },
        from: 1,
        to: 2,
      })
    })
  })

  test('tells what is missing before it is handed in, and never stands in the way', async () => {
    await begun()
    location.hash = '#/opdracht/inleveren'
    await show()
    expect(screen.getByText('Dit staat er nog niet in')).toBeVisible()
    expect(screen.getByText('Er is nog geen bewijs.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Maak het document' })).toHaveAttribute('href', '#/rapport/begin')
  })

  test('asks before handing in whose it is, and keeps the group with the assignment', async () => {
    await begun()
    location.hash = '#/opdracht/inleveren'
    const user = await show()
    await user.type(screen.getByRole('textbox', { name: 'Je naam' }), 'Sam')
    await user.type(screen.getByRole('textbox', { name: 'Je groep' }), 'Groep 12')
    await waitFor(async () => {
      expect(await storedDocuments()).toContainEqual(expect.objectContaining({ kind: 'person', name: 'Sam' }))
      expect(await storedDocuments()).toContainEqual(expect.objectContaining({ group: 'Groep 12' }))
    })
  })

  test('says quietly when a look back holds something about a client', async () => {
    await begun()
    location.hash = '#/opdracht/terugblik'
    const user = await show()
    await user.type(
      screen.getByRole('textbox', { name: 'Je terugblik' }),
      'Ik mailde jan@voorbeeld.nl daarover.',
    )
    expect(
      await screen.findByText(/jan@voorbeeld\.nl/, { selector: 'li' }, { timeout: timeoutMs(10) }),
    ).toBeVisible()
  })

  test('an address that is no step leads to the overview', async () => {
    location.hash = '#/opdracht/iets'
    await show()
    expect(await screen.findByRole('heading', { name: /^Opdracht: scoor/ })).toBeVisible()
  })
})
