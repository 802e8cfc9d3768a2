import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Route, Switch } from 'wouter'
import { inks } from '../../../src/charts/Shapes'
import { Result } from '../../../src/features/result/Result'
import { calendarDateOf } from '../../../src/lib/calendarDate'
import { AssessmentsContext } from '../../../src/shared/assessments/useAssessments'
import {
  anOpenAssessment,
  aProfile,
  aSealedAssessment,
  everywhere,
  theProfile,
  type Given,
} from '../../support/builders'
import { aDatabaseWith, fillTheDisk, storedRecords } from '../../support/storage'
import { heardIn } from '../../support/heard'
import { showScreen } from '../../support/showScreen'

const before: Given = {
  id: 'toen',
  date: '2025-09-15',
  scores: { ...everywhere(3), '1.1': 2, '1.2': 2, '1.3': 2, '7.1': 4, '7.2': 4 },
  notes: { '2.1': 'Ik vroeg alleen naar zorg.' },
}
const now: Given = {
  id: 'nu',
  date: '2026-02-09',
  moment: { kind: 'midway' },
  scores: { ...everywhere(3), '1.1': 4, '1.2': 4, '1.3': 3, '4.1': 4, '7.1': 2 },
  notes: { '2.1': 'Ik vraag nu ook naar wonen.' },
  doubts: ['3.5'],
}

beforeEach(() => aDatabaseWith())

describe('the result of a second assessment', () => {
  beforeEach(() => aDatabaseWith(aSealedAssessment(before), aSealedAssessment(now)))

  test('says in its heading what is higher and lower, and since when', async () => {
    await showResult('nu')
    expect(await heading()).toHaveTextContent(
      'Sinds 15 september 2025 in 1 van de 7 clusters hoger (Vertrouwen) en in 1 lager',
    )
    expect(document.title).toBe('Resultaat Tussentijds, 9 februari 2026 – Groeispiegel')
  })

  test('counts the competencies that went each way, and says what lower may mean', async () => {
    await showResult('nu')
    expect(
      await screen.findByText(/Je gaf 29 competenties beide keren een niveau: 4 hoger, 23 gelijk, 2 lager\./),
    ).toBeVisible()
    expect(
      screen.getByText(/Eigen vak is lager\. Dat kan ook betekenen dat je nu scherper kijkt/),
    ).toBeVisible()
  })

  test('lists the clusters with the largest rise first, each with its numbers', async () => {
    await showResult('nu')
    await heading()
    const rows = clusterRows()
    expect(rows[0]).toBe('Vertrouwen van 2,0 naar 3,7 +1,7')
    expect(rows[1]).toBe('Verbinden van 3,0 naar 3,2 ongeveer gelijk')
    expect(rows.at(-1)).toBe('Eigen vak van 3,5 naar 2,8 −0,7')
  })

  test('draws now, the time before and the norm, with the same numbers in words', async () => {
    await showResult('nu')
    const picture = await screen.findByRole('img', { name: /Spinnenweb van Vertrouwen/ })
    expect(picture.querySelector('desc')).toHaveTextContent(
      'Vertrouwen: nu 3,7, eerder 2,0; Vraag en signaal: nu 3,0',
    )
    expect(screen.getAllByText('9 feb 2026')[0]).toBeVisible()
    expect(screen.getAllByText('15 sep 2025')[0]).toBeVisible()
    expect(screen.getAllByText('de norm (niveau 4)')[0]).toBeVisible()
  })

  test('shows what scores highest with its level, and what nothing tells apart as a number', async () => {
    await showResult('nu')
    await heading()
    const strong = section('Hier scoor je nu het hoogst')
    expect(strong.getAllByRole('listitem').map(({ textContent }) => textContent.slice(0, 3))).toEqual([
      '1.1',
      '1.2',
      '4.1',
    ])
    expect(strong.getAllByText('4 Vakvolwassen')).toHaveLength(3)
    const toGrow = section('Hier kun je groeien')
    expect(toGrow.getAllByRole('listitem')[0]).toHaveTextContent(
      /^7\.1.*2 Met hulpMaak hiervan een leerdoel 7\.1$/,
    )
    expect(toGrow.getAllByRole('listitem')).toHaveLength(3)
    expect(toGrow.getByText('En nog 23 op niveau 3, verdeeld over 7 clusters.')).toBeInTheDocument()
  })

  test('lists doubts and notes, with what was said the time before', async () => {
    await showResult('nu')
    await heading()
    expect(section('Dit wil je bespreken').getByRole('listitem')).toHaveTextContent(
      /^3\.5.*Nu: 3 Zelfstandig/,
    )
    const note = section('Dit schreef je op').getByRole('listitem')
    expect(note).toHaveTextContent('Ik vraag nu ook naar wonen.')
    expect(note).toHaveTextContent('Vorige keer: 3 Zelfstandig')
    expect(note).toHaveTextContent('Ik vroeg alleen naar zorg.')
  })

  test('leads to Groei, and asks to discuss it with somebody', async () => {
    await showResult('nu')
    expect(await screen.findByRole('link', { name: 'Groei bekijken' })).toHaveAttribute('href', '#/groei')
    expect(
      screen.getByText(/Dit is je eigen beeld\. Bespreek het met iemand die je ziet werken/),
    ).toBeVisible()
  })
})

describe('the result of a first assessment', () => {
  test('ranks nothing that lies close together, and names what stands out', async () => {
    await aDatabaseWith(aSealedAssessment(before))
    await showResult('toen')
    expect(await heading()).toHaveTextContent(
      'De clusters lopen van 2,0 tot 3,5. Vertrouwen (2,0) en Eigen vak (3,5) vallen op',
    )
    expect(clusterRows()[0]).toBe('Vertrouwen 2,0')
    expect(clusterRows().at(-1)).toBe('Eigen vak 3,5')
    expect(
      screen.getByText('2 competenties op niveau 4 (Vakvolwassen), 24 op niveau 3 (Zelfstandig).'),
    ).toBeVisible()
    expect(screen.queryByText(/vorige keer/i)).not.toBeInTheDocument()
  })

  test('says so when every level is the same', async () => {
    await aDatabaseWith(aSealedAssessment({ id: 'toen', scores: everywhere(3) }))
    await showResult('toen')
    expect(await heading()).toHaveTextContent('Alle 7 clusters staan op 3,0')
    expect(screen.getByText(/Je gaf overal hetzelfde niveau: 3 Zelfstandig/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Hier scoor je nu het hoogst' })).not.toBeInTheDocument()
  })
})

describe('clusters without a number', () => {
  test('are told in words, and no zero stands anywhere', async () => {
    const scores = { ...everywhere(3), '2.1': 4, '5.1': 'not-applicable', '5.2': 'not-applicable' } as const
    const rest = { '5.3': 'not-applicable', '5.4': 'not-applicable' } as const
    const given = Object.entries({ ...scores, ...rest }).filter(([id]) => !/^2\.[234]|^7/.test(id))
    const clusters = ['1', '2', '3', '4', '5', '6']
    await aDatabaseWith(aSealedAssessment({ id: 'nu', clusters, scores: Object.fromEntries(given) }))
    await showResult('nu')
    await heading()
    expect(clusterRows()).toContain('Vraag en signaal nog te weinig antwoorden (1 van 4)')
    expect(clusterRows()).toContain('Kwaliteit van leven niet van toepassing')
    expect(clusterRows()).toContain('Eigen vak niet gevraagd')
    expect(document.querySelector('main')?.textContent).not.toMatch(/(?<![\d,])0(,0)?(?![\d,])/)
    const dots = (await screen.findByRole('img')).querySelectorAll(`circle[stroke="${inks.now}"]`)
    expect(dots).toHaveLength(4)
  })

  test('are named as not comparable, single competencies by their number', async () => {
    const later = { ...everywhere(3), '2.4': 'not-applicable' } as const
    const given = Object.entries(later).filter(([id]) => !id.startsWith('7'))
    await aDatabaseWith(
      aSealedAssessment({ id: 'toen', date: '2025-09-15', scores: everywhere(3) }),
      aSealedAssessment({ id: 'nu', date: '2026-02-09', scores: Object.fromEntries(given) }),
    )
    await showResult('nu')
    expect(await screen.findByText('Niet te vergelijken: 2.4 en heel Eigen vak.')).toBeVisible()
  })
})

describe('a corrected assessment', () => {
  beforeEach(() =>
    aDatabaseWith(
      aSealedAssessment({ ...before, sealedAt: '2025-09-15T12:00:00.000Z' }),
      aSealedAssessment({
        ...before,
        id: 'beter',
        original: 'toen',
        version: 2,
        sealedAt: '2025-10-01T12:00:00.000Z',
      }),
    ),
  )

  test('tells its version and leads to the older one', async () => {
    await showResult('beter')
    expect(await screen.findByText('Gecorrigeerd: versie 2, afgerond op 1 oktober 2025.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'versie 1, 15 september 2025' })).toHaveAttribute(
      'href',
      '#/meting/toen/resultaat',
    )
  })

  test('says of an older version that it is one, leads to the newest and cannot be corrected', async () => {
    await showResult('toen')
    expect(await screen.findByText(/Je bekijkt een oudere versie/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bekijk versie 2' })).toHaveAttribute(
      'href',
      '#/meting/beter/resultaat',
    )
    expect(screen.queryByRole('button', { name: 'Corrigeren' })).not.toBeInTheDocument()
  })
})

describe('what can be done with a result', () => {
  test('correcting goes to the check of a new version, of which nothing is stored yet', async () => {
    await aDatabaseWith(aSealedAssessment(before))
    const user = await showResult('toen')
    await user.click(await screen.findByRole('button', { name: 'Corrigeren' }))
    expect(await screen.findByText('Controle')).toBeVisible()
    expect(await storedRecords()).toEqual([expect.objectContaining({ id: 'toen', status: 'sealed' })])
  })

  test('deleting asks first, then puts it in the bin and goes to the list', async () => {
    await aDatabaseWith(aSealedAssessment(before))
    const user = await showResult('toen')
    await user.click(await screen.findByRole('button', { name: 'Verwijderen' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Deze meting verwijderen?' }))
    expect(dialog.getByText(/^Begin, 15 september 2025 gaat naar de prullenbak\./)).toBeVisible()
    expect(dialog.getByText('Dit gaat mee: 29 antwoorden. En 1 notitie.')).toBeVisible()
    expect(dialog.getAllByRole('button')[0]).toHaveTextContent('Annuleren')
    await user.click(dialog.getByRole('button', { name: 'Naar de prullenbak' }))
    expect(await screen.findByText('Lijst')).toBeVisible()
    const binnedOn = calendarDateOf(new Date())
    expect(await storedRecords()).toEqual([expect.objectContaining({ binnedOn })])
  })

  test('a full disk is told, and nothing is said to be deleted', async () => {
    await aDatabaseWith(aSealedAssessment(before))
    const user = await showResult('toen')
    fillTheDisk()
    await user.click(await screen.findByRole('button', { name: 'Verwijderen' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Naar de prullenbak' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/Dit is niet gelukt.*Er is niets gewist/)
  })

  test('deleting says that a correction in progress goes along', async () => {
    await aDatabaseWith(
      aSealedAssessment(before),
      anOpenAssessment({ id: 'beter', original: 'toen', version: 2, scores: { '1.1': 3 } }),
    )
    const user = await showResult('toen')
    await user.click(await screen.findByRole('button', { name: 'Verwijderen' }))
    expect(screen.getByText('Ook de correctie waar je mee bezig bent, gaat mee.')).toBeVisible()
    expect(screen.queryByText(/versies gaan mee/)).toBeNull()
  })

  test('an example can only be looked at', async () => {
    const shown = { assessments: [aSealedAssessment(before)], example: true }
    location.hash = '#/meting/toen/resultaat'
    await showScreen(
      <AssessmentsContext value={shown}>
        <Places />
      </AssessmentsContext>,
    )
    expect(await screen.findByRole('button', { name: 'Afdrukken' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Corrigeren' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Verwijderen' })).not.toBeInTheDocument()
  })
})

describe('a result that cannot be shown', () => {
  test('goes to the check when the assessment is still open', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'bezig', scores: { '1.1': 3 } }))
    await showResult('bezig')
    expect(await screen.findByText('Controle')).toBeVisible()
  })

  test('says that it is not there', async () => {
    await showResult('onbekend')
    expect(await heading()).toHaveTextContent('Deze meting is er niet')
    expect(screen.getByRole('link', { name: 'Naar je metingen' })).toHaveAttribute('href', '#/metingen')
  })

  test('says that it lies in the bin', async () => {
    await aDatabaseWith(aSealedAssessment({ ...before, binnedOn: '2026-01-01' }))
    await showResult('toen')
    expect(await heading()).toHaveTextContent('Deze meting ligt in de prullenbak')
    expect(screen.getByRole('link', { name: 'Naar de prullenbak' })).toHaveAttribute('href', '#/prullenbak')
  })

  test('says that its profile is not on this site', async () => {
    await aDatabaseWith(aSealedAssessment({ id: 'elders', profile: aProfile() }))
    await showResult('elders')
    expect(await heading()).toHaveTextContent('Deze meting kun je hier niet bekijken')
    expect(screen.getByText(/klein-profiel/)).toBeVisible()
  })

  test('is about its own profile when another one is shown', async () => {
    const small = aProfile({ '1': 3, '2': 3, '3': 3 })
    await aDatabaseWith(aSealedAssessment({ id: 'elders', profile: small, scores: everywhere(3, small) }))
    await showResult('elders', [theProfile(), small])
    await heading()
    expect(clusterRows()).toEqual(['Kort 1 3,0', 'Kort 2 3,0', 'Kort 3 3,0'])
  })
})

/** The screen at its address, among the places it can lead to. */
function Places() {
  return (
    <Switch>
      <Route path="/meting/:assessment/resultaat" component={Result} />
      <Route path="/meting/:assessment/controle">
        <p>Controle</p>
      </Route>
      <Route path="/metingen">
        <p>Lijst</p>
      </Route>
    </Switch>
  )
}

function showResult(id: string, profiles = [theProfile()]) {
  location.hash = `#/meting/${id}/resultaat`
  return showScreen(<Places />, { profiles })
}

function heading(): Promise<HTMLElement> {
  return waitFor(() => screen.getByRole('heading', { level: 1 }))
}

/** What the rows of growth read aloud. */
function clusterRows(): readonly string[] {
  const [list = document.body] = screen.getAllByRole('list')
  return within(list)
    .getAllByRole('link')
    .map((link) => heardIn(link))
}

function section(name: string) {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (!found) throw new Error(`no section ${name}`)
  return within(found)
}
