import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Route } from 'wouter'
import { NewAssessment } from '../../src/features/assess/NewAssessment'
import { EvidenceScreen } from '../../src/features/evidence/EvidenceScreen'
import { TaskList } from '../../src/features/evidence/TaskList'
import { About } from '../../src/features/help/About'
import { Help } from '../../src/features/help/Help'
import { GoalScreen } from '../../src/features/plan/GoalScreen'
import { Report } from '../../src/features/report/Report'
import { Result } from '../../src/features/result/Result'
import { paths, routes } from '../../src/navigation/paths'
import { database } from '../../src/storage/database'
import { aGoal, asRecord } from '../support/aGoal'
import { aProfile, aSealedAssessment, everywhere, theProfile } from '../support/builders'
import { dataText } from '../support/content'
import { anEvidenceRecord, putEvidence } from '../support/evidence'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'

const files: Readonly<Record<string, string>> = {
  guides: dataText('guides/bcmb-clientondersteuner.json'),
  programmes: dataText('programmes/bcmb-basisopleiding.json'),
  organisation: '{}',
}

/** Serves what stands in `data/`, or what is given in its place. */
function serve(given: Readonly<Record<string, string>> = {}): void {
  const served = { ...files, ...given }
  vi.stubGlobal('fetch', (address: URL) => {
    const [, text] = Object.entries(served).find(([name]) => String(address).includes(`/data/${name}`)) ?? []
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text))
  })
}

const finished = aSealedAssessment({ id: 'eind', date: '2026-11-01', scores: everywhere(2) })

beforeEach(async () => {
  serve()
  await aDatabaseWith()
})

describe('how to score', () => {
  test('stands before the first question in four lines, and is folded for whoever scored before', async () => {
    await showScreen(<NewAssessment />)
    const first = await screen.findByRole('group', { name: 'Zo scoor je' })
    expect(within(first).getAllByRole('listitem')).toHaveLength(4)
    expect(within(first).getByText('Denk aan de afgelopen drie maanden.')).toBeVisible()
  })

  test('does not stand in the way of a second time', async () => {
    await aDatabaseWith(finished)
    await showScreen(<NewAssessment />)
    const summary = await screen.findByText('Zo scoor je')
    expect(summary.closest('details')).not.toHaveAttribute('open')
  })

  test('stands in the help, also over a question', async () => {
    await showScreen(<Help />)
    const lines = await screen.findByRole('group', { name: 'Zo scoor je' })
    expect(within(lines).getByText('Twijfel je? Kies de lagere en vink twijfel aan.')).toBeVisible()
  })
})

describe('the norm', () => {
  const whose = theProfile().scaleOrigin?.nl ?? 'nowhere'

  test.each([
    ['a new assessment', paths.newAssessment, routes.newAssessment, NewAssessment],
    ['a result', paths.result(finished.id), routes.result, Result],
  ])('says on %s for whom it is and whose it is', async (_where, path, route, Screen) => {
    await aDatabaseWith(finished)
    location.hash = path
    await showScreen(<Route path={route} component={Screen} />)
    const said = await screen.findByText(/Niveau 4, Vakvolwassen, past bij iemand met ervaring/)
    expect(said).toHaveTextContent('Dan is een lager niveau heel gewoon.')
    expect(said).toHaveTextContent(whose)
  })

  test('names nobody where a profile does not say whose it is', async () => {
    await showScreen(<NewAssessment />, { profiles: [aProfile()] })
    const said = await screen.findByText(/past bij iemand met ervaring/)
    expect(said.textContent).not.toMatch(/Groeispiegel|BCMB/)
  })
})

describe('what a supervisor sees', () => {
  test('is counted where it is shared, and nobody has to', async () => {
    await aDatabaseWith(finished)
    location.hash = paths.reportOf(finished.id)
    await showScreen(<Route path={routes.reportOf} component={Report} />)
    const seen = (await screen.findByText('Je leidinggevende ziet:')).closest('p')
    expect(seen).toHaveTextContent('Je leidinggevende ziet: 29 scores.')
    const absent = screen.getByText('Niet:').closest('p')
    expect(absent).toHaveTextContent(
      'Niet: je naam, eerdere metingen, waar je twijfelde, notities, onderwerpen die je koos, je vragen, reacties die je kreeg, leerdoelen, bewijs, waar je trots op bent en je opdracht.',
    )
    expect(screen.getByText('Je bent niet verplicht dit te delen.')).toBeVisible()
  })
})

describe('tasks', () => {
  test('have a plain line, what there is of evidence, and the days that are about them; no score', async () => {
    await showScreen(<TaskList />)
    const first = (await screen.findByText(/^Je geeft informatie en advies/)).closest('section')
    expect(first).toHaveTextContent('1 Informatie en advies op maat')
    expect(first).toHaveTextContent('Nog geen bewijs.')
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(14)
    expect(screen.getAllByText('Lesdagen:').length).toBeGreaterThan(0)
    expect(screen.queryByText(/Vakvolwassen|n\.v\.t\./)).toBeNull()
  })

  test('keep their names when the rest cannot be read, and that is said', async () => {
    serve({ guides: '{' })
    await showScreen(<TaskList />)
    expect(await screen.findByText(/De uitleg bij de taken kon niet worden geladen/)).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(14)
  })
})

describe('ideas for a goal', () => {
  test('become an action with one tap, and are not offered twice', async () => {
    const goal = aGoal({ about: { kind: 'competency', id: '3.2' }, actions: [] })
    await database.documents.put(asRecord('goal', 'met-ideeen', goal))
    location.hash = paths.goal('met-ideeen')
    const user = await showScreen(<Route path={routes.goal} component={GoalScreen} />)
    await user.click(await screen.findByText('Ideeën voor een actie'))
    const tip = 'Werk je sociale kaart bij voor één onderwerp waar je weinig van weet.'
    await user.click(screen.getByRole('button', { name: `Neem over als actie ${tip}` }))
    const field = screen.getByDisplayValue(tip)
    expect(field).toHaveFocus()
    expect(screen.queryByRole('button', { name: `Neem over als actie ${tip}` })).toBeNull()
    await vi.waitFor(async () => {
      const stored = (await storedDocuments()).find(({ id }) => id === 'met-ideeen')
      expect(stored).toMatchObject({ actions: [{ text: tip }] })
    })
  })

  test('are not invented for a task, which no source ties to a cluster', async () => {
    const goal = aGoal({ about: { kind: 'task', id: '3' } })
    await database.documents.put(asRecord('goal', 'zonder-ideeen', goal))
    location.hash = paths.goal('zonder-ideeen')
    await showScreen(<Route path={routes.goal} component={GoalScreen} />)
    await screen.findByText('2. Eerste actie')
    expect(screen.queryByText('Ideeën voor een actie')).toBeNull()
  })
})

describe('evidence', () => {
  const show = async () => {
    const record = anEvidenceRecord({ id: 'bewijs-bij-code' })
    await putEvidence(record)
    location.hash = paths.evidenceNote(record.id)
    return showScreen(<Route path={routes.evidenceNote} component={EvidenceScreen} />)
  }

  test('asks for the rule of the code, and leads to it where whoever offers the app says where', async () => {
    serve({ organisation: JSON.stringify({ professionalCode: 'https://voorbeeld.nl/code' }) })
    await show()
    expect(await screen.findByText(/Welke regel uit de beroepscode hoort hierbij\?/)).toBeVisible()
    const link = await screen.findByRole('link', { name: 'Lees de beroepscode (opent een nieuw tabblad)' })
    expect(link).toHaveAttribute('href', 'https://voorbeeld.nl/code')
    expect(link).toHaveAttribute('rel', 'noreferrer')
  })

  test('leads nowhere where nobody says where the code is', async () => {
    await show()
    await screen.findByText(/Welke regel uit de beroepscode hoort hierbij\?/)
    expect(screen.queryByRole('link', { name: /beroepscode/ })).toBeNull()
  })

  test('can come from a client, without a word about them', async () => {
    const user = await show()
    await user.click(await screen.findByText('Vraag het aan cliënten'))
    expect(screen.getByText('Voelde u zich gehoord?')).toBeVisible()
    expect(screen.getByText(/Schrijf niet op wie het zei/)).toBeVisible()
  })
})

describe('Over Groeispiegel', () => {
  test('says who made what, and that nobody is named to turn to', async () => {
    await showScreen(<About />)
    expect(await screen.findByText(/^BCMB maakte het profiel .* en maakte deze app niet\.$/)).toBeVisible()
    expect(await screen.findByText(/Hier is niet ingevuld bij wie je terechtkunt/)).toBeVisible()
    expect(screen.getByText(/geen functieprofiel, en niet bedoeld/)).toBeVisible()
  })

  test('names whoever offers the app, and how to reach them', async () => {
    serve({
      organisation: JSON.stringify({ name: 'Stichting Voorbeeld', contact: { email: 'hulp@voorbeeld.nl' } }),
    })
    await showScreen(<About />)
    expect(await screen.findByText(/^Stichting Voorbeeld biedt je deze app aan\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'hulp@voorbeeld.nl' })).toHaveAttribute(
      'href',
      'mailto:hulp@voorbeeld.nl',
    )
  })
})
