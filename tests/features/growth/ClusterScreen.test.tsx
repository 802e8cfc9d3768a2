import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Route } from 'wouter'
import { ClusterScreen } from '../../../src/features/growth/ClusterScreen'
import { keepReview } from '../../../src/shared/reports/storedReviews'
import { aPerson, aReview } from '../../support/aReport'
import { hindsightId } from '../../../src/domain/documents/hindsight'
import { hindsightWriter } from '../../../src/storage/hindsightWriter'
import { aSealedAssessment, competencyId, day, theProfile } from '../../support/builders'
import { dataText } from '../../support/content'
import { aDatabaseWith } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

const begin = aSealedAssessment({
  id: 'begin',
  date: '2025-09-15',
  scores: { '1.1': 2, '1.2': 3, '1.3': 'not-applicable' },
  notes: { '1.2': 'Ik bel uit mezelf.' },
})
const end = aSealedAssessment({
  id: 'eind',
  date: '2026-06-15',
  moment: { kind: 'end' },
  scores: { '1.1': 4, '1.2': 3, '1.3': 5 },
  notes: { '1.3': 'Ik leg uit voor wie ik er zit.' },
  doubts: ['1.1'],
})

beforeEach(async () => {
  await aDatabaseWith(begin, end)
  serveTheProgramme()
})

describe('a cluster', () => {
  test('says where it came from and where it stands, and what it is about', async () => {
    await showCluster('1')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Vertrouwen ging sinds 15 september 2025 van 2,5 naar 4,0',
    )
    expect(screen.getByText('Cluster 1: Een vertrouwensrelatie opbouwen')).toBeVisible()
    expect(screen.getByText(/Mensen vertellen pas wat er echt speelt/)).toBeVisible()
  })

  test('lists its competencies with their level and change', async () => {
    await showCluster('1')
    await screen.findByRole('heading', { level: 1 })
    const items = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))
    expect(items).toContainEqual(
      expect.stringMatching(/^1\.1 Gaat .* 4 \(\+2\) VakvolwassenMaak een leerdoel/),
    )
    expect(items).toContainEqual(expect.stringMatching(/^1\.2 Is .* 3 \(gelijk\) ZelfstandigMaak/))
    expect(items).toContainEqual(expect.stringMatching(/^1\.3 Is .* 5 Voorbeeld voor anderenMaak/))
  })

  test('has a radar from five competencies on, with names at its axes, and the list before it', async () => {
    await aDatabaseWith(
      aSealedAssessment({
        id: 'een',
        date: '2025-09-15',
        scores: { '4.1': 2, '4.2': 3, '4.3': 3, '4.4': 3, '4.5': 3 },
      }),
      aSealedAssessment({
        id: 'twee',
        date: '2026-06-15',
        scores: { '4.1': 4, '4.2': 3, '4.3': 3, '4.4': 3, '4.5': 3 },
      }),
    )
    await showCluster('4')
    const radar = await screen.findByRole('img')
    expect(radar.querySelector('desc')).toHaveTextContent(
      '4.1 Zorgt vanuit…: nu 4 Vakvolwassen, eerder 2 Met hulp; ',
    )
    const [row = document.body] = screen
      .getAllByRole('listitem')
      .filter(({ textContent }) => textContent.startsWith('4.1'))
    expect(row.compareDocumentPosition(radar)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('draws no radar of three: it would show nothing that the list does not', async () => {
    await showCluster('1')
    await screen.findByRole('heading', { level: 1 })
    expect(document.querySelector('[class*="sheet"]')).toBeNull()
  })

  test('goes on to a goal and to an example, for each competency', async () => {
    const user = await showCluster('1')
    expect(await screen.findByRole('link', { name: 'Maak een leerdoel 1.2' })).toHaveAttribute(
      'href',
      '#/plan/nieuw/competentie/1.2',
    )
    await user.click(screen.getByRole('button', { name: 'Nieuw bewijs 1.2' }))
    expect(location.hash).toMatch(/^#\/bewijs\//)
    expect(history.state).toMatchObject({ fresh: { competencies: ['1.2'] } })
  })

  test('says which competency stands highest, or that they are alike', async () => {
    await showCluster('1')
    expect(
      await screen.findByRole('heading', { name: '1.3 is nu je sterkste punt in dit cluster' }),
    ).toBeVisible()
  })

  test('calls nothing strongest when there is nothing to compare it with', async () => {
    await aDatabaseWith(aSealedAssessment({ scores: { '1.1': 3 } }))
    await showCluster('1')
    expect(await screen.findByRole('heading', { name: '1.1 staat nu op 3 Zelfstandig' })).toBeVisible()
  })

  test('shows every level by date, with a sign where there is none', async () => {
    await showCluster('1')
    const table = await screen.findByRole('table', { name: 'Niveau per meting' })
    const row = within(table).getByRole('row', { name: /^1\.3/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['n.v.t.', '5'])
    expect(screen.getByText('n.v.t. betekent: Nog niet van toepassing.')).toBeVisible()
  })

  test('shows what was written and doubted, the newest first', async () => {
    await showCluster('1')
    await screen.findByRole('heading', { name: 'Je notities bij dit cluster' })
    const moments = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(moments.slice(0, 2)).toEqual(['Eind, 15 jun 2026', 'Begin, 15 sep 2025'])
    expect(screen.getByText('Ik leg uit voor wie ik er zit.')).toBeVisible()
    expect(screen.getByText(/4 Vakvolwassen · Je twijfelde hierover/)).toBeVisible()
  })

  test('shows how somebody else sees its competencies, apart from the time before', async () => {
    const about = { report: aReview().about.report, person: aPerson('Anna'), date: end.date }
    const review = { ...aReview({ marks: { '1.1': 2, '1.3': 5 } }), about }
    await keepReview(review, theProfile(), 'received')
    await showCluster('1')
    expect(await screen.findByRole('heading', { name: 'Bea, 5 november 2026' })).toBeVisible()
    const table = screen.getByRole('table', { name: /Bea/ })
    expect(within(table).getByRole('row', { name: /^1\.1 .* 4 Vakvolwassen 2 Met hulp/ })).toBeInTheDocument()
    // Each level with its own word.
    const beside = screen.getByRole('article', { name: 'Bea, 5 november 2026' })
    const items = within(beside).getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(/^1\.1 .*Jij 4 Vakvolwassen, Bea 2 Met hulp$/),
    )
    expect(screen.getByRole('link', { name: 'Alles wat anderen bij deze meting schreven' })).toHaveAttribute(
      'href',
      '#/meting/eind/resultaat',
    )
  })

  test('shows earlier levels with today’s eyes beside those of then', async () => {
    const seen = { [competencyId('1.1')]: 1, [competencyId('2.1')]: 5 } as const
    hindsightWriter.record(
      hindsightId(begin),
      () => ({ assessment: begin.id, on: day('2026-07-01'), scores: seen, reason: '' }),
      'chosen',
    )
    await hindsightWriter.flush()
    await showCluster('1')
    const table = await screen.findByRole('table', {
      name: 'Je meting van 15 september 2025, opnieuw bekeken op 1 juli 2026',
    })
    const cells = within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
    expect(cells).toEqual(['2 Met hulp', '1 Dit leer ik nog kennen'])
  })

  test('says nothing of somebody who marked other clusters alone', async () => {
    await keepReview(aReview({ marks: { '2.1': 2 } }), theProfile(), 'received')
    await showCluster('1')
    await screen.findByRole('heading', { name: 'Je notities bij dit cluster' })
    expect(screen.queryByRole('heading', { name: 'Hoe anderen je zien' })).not.toBeInTheDocument()
  })

  test('leads to its neighbours, to the profile and back', async () => {
    await showCluster('2')
    const links = within(await screen.findByRole('navigation', { name: 'Andere clusters' }))
    expect(links.getByRole('link', { name: 'Volgende cluster: Eigen regie' })).toHaveAttribute(
      'href',
      '#/groei/cluster/3',
    )
    expect(links.getByRole('link', { name: 'Vorige cluster: Vertrouwen' })).toHaveAttribute(
      'href',
      '#/groei/cluster/1',
    )
    expect(links.getByRole('link', { name: 'Lees de tekst van het profiel' })).toHaveAttribute(
      'href',
      '#/profiel',
    )
  })
})

describe('a cluster without numbers', () => {
  test('says that nothing was measured yet', async () => {
    await aDatabaseWith()
    await showCluster('1')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Vertrouwen: nog geen meting')
  })

  test('says in words that it does not apply, and draws nothing', async () => {
    const scores = { '1.1': 'not-applicable', '1.2': 'not-applicable', '1.3': 'not-applicable' } as const
    await aDatabaseWith(aSealedAssessment({ scores: { ...scores, '2.1': 3 } }))
    await showCluster('1')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Vertrouwen: niet van toepassing',
    )
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(screen.getAllByText('Nog niet van toepassing').length).toBeGreaterThan(0)
  })

  test('looks past moments that did not ask it', async () => {
    await aDatabaseWith(
      begin,
      aSealedAssessment({ date: '2026-06-15', clusters: ['2'], scores: { '2.1': 4 } }),
    )
    await showCluster('1')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Vertrouwen staat nu op 2,5')
  })

  test('says so when the profile has no such cluster', async () => {
    await showCluster('99')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Dit cluster staat niet in het profiel',
    )
    expect(screen.getByRole('link', { name: 'Naar Groei' })).toHaveAttribute('href', '#/groei')
  })
})

describe('the days of the course that cover a cluster', () => {
  test('are named as in the course, with their code and topics', async () => {
    await showCluster('5')
    const link = await screen.findByRole('link', {
      name: 'Licht verstandelijke beperking, autisme en hersenletsel',
    })
    expect(link).toHaveAttribute('href', '#/opleiding/bcmb-basisopleiding/dag/mc4d1')
    expect(screen.getByText(/^MC 4 dag 1: .*Autismespectrum stoornis \(ASS\)/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /^Wetten, pgb/ })).not.toBeInTheDocument()
  })

  test('have a full stop before the note on the two places of one', async () => {
    await showCluster('1')
    expect(await screen.findByText(/De rol van cliëntondersteuner\. Let op: /)).toBeVisible()
  })

  test('can be asked for again when they could not be loaded', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const user = await showCluster('1')
    expect(await screen.findByText(/De opleiding kon niet worden geladen/)).toBeVisible()
    serveTheProgramme()
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    expect(await screen.findByRole('link', { name: 'Samenwerken, en jouw rol daarin' })).toBeVisible()
  })
})

function showCluster(id: string) {
  location.hash = `#/groei/cluster/${id}`
  return showScreen(<Route path="/groei/cluster/:cluster" component={ClusterScreen} />)
}

function serveTheProgramme() {
  const text = dataText('programmes/bcmb-basisopleiding.json')
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
}
