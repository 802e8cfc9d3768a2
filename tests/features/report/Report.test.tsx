import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Route, Switch } from 'wouter'
import { Report } from '../../../src/features/report/Report'
import { paths, routes } from '../../../src/navigation/paths'
import { personWriter } from '../../../src/shared/documents/ownPerson'
import { database } from '../../../src/storage/database'
import { AssessmentsContext } from '../../../src/shared/assessments/useAssessments'
import {
  anOpenAssessment,
  assessmentId,
  aSealedAssessment,
  everywhere,
  type Given,
} from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

const before = { date: '2025-09-15', scores: everywhere(3) } as const
const now: Given = {
  date: '2026-11-01',
  scores: { ...everywhere(3), '2.2': 2, '7.1': 5 },
  notes: { '2.1': 'Ik vroeg Fatima naar wonen.', '3.4': 'Met het wijkteam een plan gemaakt.' },
  doubts: ['3.5'],
}

let count = 0

/** Two moments on the device; what was chosen for a report stays while the app is open, so each test has its own. */
async function showReport(address?: string) {
  count += 1
  const id = `nu-${count}`
  await aDatabaseWith(
    aSealedAssessment({ ...before, id: `toen-${count}` }),
    aSealedAssessment({ ...now, id }),
  )
  location.hash = address ?? paths.reportOf(assessmentId(id))
  return showScreen(<Screens />)
}

function Screens() {
  return (
    <Switch>
      <Route path={routes.report} component={Report} />
      <Route path={routes.reportOf} component={Report} />
    </Switch>
  )
}

const box = (name: RegExp) => screen.findByRole('checkbox', { name })
const title = () =>
  screen.findByRole('heading', { level: 2, name: /^(Groeirapport|Scoor je eigen competenties)/ })

/** The report itself, as it goes out; what can be chosen stands beside it. */
async function paper() {
  const found = (await title()).closest<HTMLElement>('[lang]')
  if (!found) throw new Error('there is no paper')
  return found
}

describe('composing a report', () => {
  test('leaves out every note and doubt until somebody ticks it', async () => {
    await showReport()
    expect(await box(/^Ik vroeg Fatima/)).not.toBeChecked()
    expect(await box(/^Laat ook zien/)).not.toBeChecked()
    expect(await title()).toBeVisible()
    expect(await paper()).not.toHaveTextContent('wijkteam')
    expect(await paper()).not.toHaveTextContent('twijfel)')
  })

  test('shows the note and the doubts that were ticked, and nothing else', async () => {
    const user = await showReport()
    await user.click(await box(/^Met het wijkteam/))
    await user.click(await box(/^Laat ook zien/))
    await title()
    expect(await within(await paper()).findByText('Met het wijkteam een plan gemaakt.')).toBeVisible()
    expect(await within(await paper()).findByText('3 Zelfstandig (twijfel)')).toBeVisible()
    expect(await paper()).not.toHaveTextContent('naar wonen')
  })

  test('makes a likely name black, and lets it stand when somebody says so', async () => {
    const user = await showReport()
    await user.click(await box(/^Ik vroeg Fatima/))
    await title()
    expect(await within(await paper()).findByText('Ik vroeg █████ naar wonen.')).toBeVisible()
    const finding = await box(/^Maak zwart: Fatima/)
    expect(finding).toBeChecked()
    expect(finding).toHaveAccessibleDescription('misschien een naam, in je notitie bij 2.1')
    await user.click(finding)
    expect(await within(await paper()).findByText('Ik vroeg Fatima naar wonen.')).toBeVisible()
  })

  test('one choice is about the same name wherever it stands in a text, and about nothing that begins like it', async () => {
    const user = await showReport()
    await user.type(
      await screen.findByLabelText(/^Eigen onderwerpen/),
      'Met Jan in Januari. Jan zei toen iets.',
    )
    await title()
    expect(await within(await paper()).findByText('Met █████ in Januari. █████ zei toen iets.')).toBeVisible()
    await user.click(await box(/^Maak zwart: Jan\b/))
    expect(await within(await paper()).findByText('Met Jan in Januari. Jan zei toen iets.')).toBeVisible()
  })

  test('suggests doubts and what is to grow as topics, five at most with the own ones', async () => {
    const user = await showReport()
    expect(await box(/^3\.5 /)).toHaveAccessibleDescription('je twijfelt hierover en hier kun je groeien')
    await user.click(await box(/^3\.5 /))
    await user.click(await box(/^2\.2 /))
    await user.click(screen.getByText('Onderwerpen', { selector: 'b' }))
    await user.type(screen.getByLabelText(/^Eigen onderwerpen/), 'Een{enter}Twee{enter}Drie')
    expect(screen.getByText('5 van de 5 gekozen')).toBeVisible()
    await title()
    expect(await within(await paper()).findByText('Drie')).toBeVisible()
  })

  test('remembers name and questions for the next time', async () => {
    const user = await showReport()
    await user.type(await screen.findByLabelText(/^Je naam/), 'Sanne de Boer')
    await user.type(screen.getByLabelText(/^Wat wil je vragen/), 'Mag ik meelopen?')
    await waitFor(async () => expect(await title()).toHaveTextContent('Groeirapport van Sanne de Boer'))
    expect(await within(await paper()).findByText('Mag ik meelopen?')).toBeVisible()
    await waitFor(async () =>
      expect(await database.documents.get('person')).toMatchObject({ questions: ['Mag ik meelopen?'] }),
    )
  })

  test('stores name, questions and own topics while they are typed, line by line', async () => {
    const user = await showReport()
    await user.type(await screen.findByLabelText(/^Je naam/), 'Sanne')
    await user.type(screen.getByLabelText(/^Wat wil je vragen/), 'Mag ik{enter}{enter}mee')
    await user.type(screen.getByLabelText(/^Eigen onderwerpen/), 'Werkdruk{enter}')
    // Nobody left the last field.
    await waitFor(async () =>
      expect(await database.documents.get('person')).toMatchObject({
        name: 'Sanne',
        questions: ['Mag ik', '', 'mee'],
        topics: ['Werkdruk', ''],
      }),
    )
    expect(screen.getByText('1 van de 5 gekozen')).toBeInTheDocument()
  })

  test('writes nothing down again that is known already', async () => {
    const user = await showReport()
    const name = await screen.findByLabelText(/^Je naam/)
    await user.type(name, 'Sanne')
    await personWriter.flush()
    const typed = await database.documents.get('person')
    await user.tab()
    await user.click(name)
    await user.tab()
    await personWriter.flush()
    expect(await database.documents.get('person')).toEqual(typed)
  })

  test('is without earlier moments when somebody wants none', async () => {
    const user = await showReport()
    await user.click(await screen.findByRole('radio', { name: 'Geen' }))
    await title()
    expect(screen.queryByRole('columnheader', { name: 'Vorige keer' })).not.toBeInTheDocument()
  })

  test('for a trainer has a checklist', async () => {
    const user = await showReport()
    await user.click(await screen.findByRole('radio', { name: /^Voor mijn trainer/ }))
    await title()
    expect(screen.getByText('Zichzelf gescoord: 29 van de 29 competenties')).toBeVisible()
  })
})

describe('the report that stands there at once', () => {
  test('says in a line for each part what is in it, and changes with what is chosen', async () => {
    const user = await showReport()
    expect(await title()).toBeVisible()
    const lines = () =>
      [...document.querySelectorAll('details > summary')]
        .map(({ textContent }) => textContent)
        .filter((text) => text.endsWith('Aanpassen'))
    expect(lines()).toEqual([
      'Voor wieVoor mijn leidinggevendeAanpassen',
      'Naam en vragenZonder naamAanpassen',
      'OnderwerpenNietsAanpassen',
      'Eerdere metingenAlleen de vorige, van 15 september 2025Aanpassen',
      'NotitiesNietsAanpassen',
      'Soort bestandHet rapport, met gegevensAanpassen',
    ])
    // Nothing stands open before somebody asks.
    expect(await box(/^Ik vroeg Fatima/)).not.toBeVisible()
    await user.click(screen.getByText('Notities', { selector: 'b' }))
    await user.click(await box(/^Ik vroeg Fatima/))
    await user.click(await box(/^Laat ook zien/))
    await user.type(screen.getByLabelText(/^Je naam/), 'Sanne')
    await user.type(screen.getByLabelText(/^Wat wil je vragen/), 'Een?{enter}Twee?')
    await user.click(await box(/^3\.5 /))
    expect(lines()).toEqual([
      'Voor wieVoor mijn leidinggevendeAanpassen',
      'Naam en vragenSanne en 2 vragenAanpassen',
      'Onderwerpen1 onderwerpAanpassen',
      'Eerdere metingenAlleen de vorige, van 15 september 2025Aanpassen',
      'Notities1 notitie en waar je twijfeldeAanpassen',
      'Soort bestandHet rapport, met gegevensAanpassen',
    ])
    await waitFor(async () => expect(await title()).toHaveTextContent('Groeirapport van Sanne'))
  })

  test('has every earlier assessment in it, and the first of them is what growth is told from', async () => {
    await aDatabaseWith(
      aSealedAssessment({ id: 'begin', date: '2024-09-15', scores: everywhere(2) }),
      aSealedAssessment({ ...before, id: 'midden' }),
      aSealedAssessment({ ...now, id: 'laatst' }),
    )
    location.hash = paths.reportOf(assessmentId('laatst'))
    await showScreen(<Screens />)
    expect(await screen.findByText(/^Sinds 15 september 2024 in alle 7 clusters hoger/)).toBeVisible()
    expect(screen.getByText('Alle 2', { selector: 'summary *' })).toBeVisible()
    expect(screen.getByRole('img', { name: /^Het hele verloop: / })).toBeVisible()
  })

  test('is a document with headings below that of the screen, tables with heads, and a described radar', async () => {
    await showReport()
    await title()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('img', { name: /nu, 1 nov 2026: 1 Vertrouwen 3,0/ })).toBeVisible()
    expect(
      screen.getByRole('img', { name: /^Gemiddelde per cluster, van 1 tot 5\. .*Vertrouwen van / }),
    ).toBeVisible()
    const table = screen.getByRole('table', { name: /^Niveau per competentie/ })
    expect(within(table).getByRole('rowheader', { name: /^1\.1 / })).toBeVisible()
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4)
  })

  test('can be a conversation sheet instead', async () => {
    const user = await showReport()
    await user.click(await screen.findByRole('radio', { name: /^Alleen een gespreksblad/ }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Gespreksblad' })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Groeirapport' })).not.toBeInTheDocument()
  })

  test('says that the data stay in the file whatever pages are taken out, and can leave them out', async () => {
    const user = await showReport()
    await title()
    const withData = screen.getByRole('radio', { name: /^Het rapport, met gegevens/ })
    expect(withData).toBeChecked()
    expect(withData).toHaveAccessibleDescription(/ook als iemand er pagina’s uit haalt/)
    const said = 'Zonder gegevens: dit bestand kan niet in Groeispiegel worden geopend.'
    expect(screen.queryByText(said)).not.toBeInTheDocument()
    const without = screen.getByRole('radio', { name: /^Het rapport, zonder gegevens/ })
    await user.click(without)
    expect(without).toHaveFocus()
    expect(screen.getByText(said)).toBeVisible()
  })

  test('names the letters that the PDF lacks and their places, and shows what the PDF shows', async () => {
    const user = await showReport()
    await user.type(await screen.findByLabelText(/^Je naam/), 'Ольга')
    await user.type(screen.getByLabelText(/^Wat wil je vragen/), 'Kan dat 👍?')
    await waitFor(async () => expect(await title()).toHaveTextContent('Groeirapport van □□□□□'))
    const notice = screen.getByText('Niet alles komt leesbaar in de PDF').parentElement ?? document.body
    const told = within(notice)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(told).toEqual([
      'Cyrillische letters, bovenaan en onder aan elke pagina: О л ь г а',
      'Emoji en plaatjes, bij “Eigen vragen”: 👍',
    ])
    // The browser has letters of its own.
    act(() => void dispatchEvent(new Event('beforeprint')))
    await waitFor(async () => expect(await title()).toHaveTextContent('Groeirapport van Ольга'))
    act(() => void dispatchEvent(new Event('afterprint')))
    await waitFor(async () => expect(await title()).toHaveTextContent('Groeirapport van □□□□□'))
  })

  test('prints through the browser', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const user = await showReport()
    await user.click(await screen.findByRole('button', { name: 'Afdrukken' }))
    expect(print).toHaveBeenCalledOnce()
  })

  test('where the browser cannot make the PDF says so, and what still works', async () => {
    const user = await showReport()
    // This browser has no workers.
    await user.click(await screen.findByRole('button', { name: 'Maak een PDF' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/niet gemaakt.*kies Afdrukken/)
    expect(screen.getByRole('button', { name: 'Maak een PDF' })).toBeVisible()
  })

  test('refuses a password that is short or mistyped', async () => {
    const user = await showReport()
    await user.click(await box(/^Beveilig de PDF/))
    await user.type(screen.getByLabelText('Wachtwoord'), 'kort')
    await user.type(screen.getByLabelText('Typ het wachtwoord nog eens'), 'anders')
    await user.click(screen.getByRole('button', { name: 'Maak een PDF' }))
    expect(await screen.findByText('Gebruik minstens 8 tekens.')).toBeVisible()
    expect(screen.getByText(/niet hetzelfde als hierboven/)).toBeVisible()
  })
})

describe('without a result to report', () => {
  test('it says that a finished assessment is needed, and leads to one', async () => {
    await aDatabaseWith()
    location.hash = paths.report
    await showScreen(<Screens />)
    expect(await screen.findByRole('link', { name: 'Nieuwe meting' })).toHaveAttribute(
      'href',
      '#/meting/nieuw',
    )
  })

  test('it leads an unfinished one to its check', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig' }))
    location.hash = paths.reportOf(assessmentId('bezig'))
    await showScreen(<Screens />)
    expect(await screen.findByRole('link', { name: 'Naar controle' })).toBeVisible()
  })

  test('it leads from one that is gone to the latest', async () => {
    await showReport('/rapport/weg')
    expect(await screen.findByRole('link', { name: 'Rapport van je laatste meting' })).toBeVisible()
  })
})

test('of the example there is something to see and to print, and no file', async () => {
  await aDatabaseWith()
  location.hash = paths.reportOf(assessmentId('voorbeeld-x'))
  await showScreen(
    <AssessmentsContext
      value={{ assessments: [aSealedAssessment({ ...now, id: 'voorbeeld-x' })], example: true }}
    >
      <Screens />
    </AssessmentsContext>,
  )
  expect(await title()).toBeVisible()
  expect(screen.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /PDF|Delen/ })).not.toBeInTheDocument()
  expect(screen.queryByText('Andere bestanden')).not.toBeInTheDocument()
})
