import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { AssessmentList } from '../../../src/features/assessments/AssessmentList'
import { preferencesNow } from '../../../src/storage/preferences'
import { aProfile, anOpenAssessment, aSealedAssessment, theProfile } from '../../support/builders'
import { aDatabaseWith, fillTheDisk, storedRecords } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

beforeEach(() => aDatabaseWith())

describe('the list of assessments', () => {
  test('tells somebody without any that this is where they will be', async () => {
    await showScreen(<AssessmentList />)
    expect(screen.getByText(/nog geen metingen/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Nieuwe meting' })).toHaveAttribute('href', '#/meting/nieuw')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  test('shows how far an open one is and goes on at its first open question', async () => {
    await aDatabaseWith(anOpenAssessment({ id: 'a', date: '2026-11-21', scores: { '1.1': 3, '1.2': 4 } }))
    await showScreen(<AssessmentList />)
    expect(screen.getByRole('heading', { name: 'Begin, 21 november 2026' })).toBeVisible()
    expect(screen.getByText('Bezig: 2 van 29')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Verder Begin/ })).toHaveAttribute(
      'href',
      '#/meting/a/vraag/1.3',
    )
  })

  test('goes on at the check when every question of the chosen clusters has an answer', async () => {
    const scores = { '1.1': 3, '1.2': 4, '1.3': 'not-applicable' } as const
    await aDatabaseWith(anOpenAssessment({ id: 'a', clusters: ['1'], scores }))
    await showScreen(<AssessmentList />)
    expect(screen.getByText('1 van de 7 clusters')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Verder/ })).toHaveAttribute('href', '#/meting/a/controle')
  })

  test('shows a moment with its correction as one row and names the versions', async () => {
    await aDatabaseWith(
      aSealedAssessment({ id: 'a', scores: { '1.1': 3 } }),
      anOpenAssessment({ id: 'b', original: 'a', version: 2, scores: { '1.1': 3 } }),
    )
    await showScreen(<AssessmentList />)
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByText('Correctie bezig (versie 2): 1 van 29')).toBeVisible()
    expect(screen.getByText('Afgerond, versie 1, 1 vraag beantwoord')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Verder met corrigeren/ })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Bekijk het resultaat/ })).toHaveAttribute(
      'href',
      '#/meting/a/resultaat',
    )
  })

  test('uses the name that somebody gave a moment, and leaves other profiles out', async () => {
    const profile = aProfile()
    await aDatabaseWith(
      aSealedAssessment({ date: '2026-06-15', moment: { kind: 'own', label: 'Na de stage' } }),
      aSealedAssessment({ profile, date: '2025-01-01' }),
    )
    await showScreen(<AssessmentList />, { language: 'en' })
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Na de stage, 15 June 2026',
    ])
    expect(screen.getByText('Finished, 0 questions answered')).toBeVisible()
  })
})

describe('deleting an assessment', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 21), toFake: ['Date'] })
    return () => vi.useRealTimers()
  })

  test('asks first, and keeps everything when somebody thinks again', async () => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<AssessmentList />)
    await user.click(screen.getByRole('button', { name: /^Verwijderen/ }))
    const dialog = screen.getByRole('dialog', { name: 'Deze meting verwijderen?' })
    expect(within(dialog).getByText(/Tot en met 21 december 2026/)).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  test('puts all versions in the bin, says so with the focus there, and can be undone', async () => {
    await aDatabaseWith(
      aSealedAssessment({ id: 'a' }),
      aSealedAssessment({ id: 'b', original: 'a', version: 2 }),
    )
    const user = await showScreen(<AssessmentList />)
    await user.click(screen.getByRole('button', { name: /^Verwijderen/ }))
    expect(screen.getByText('Alle 2 afgeronde versies gaan mee.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Naar de prullenbak' }))
    expect(await screen.findByText('Begin, 21 november 2026 ligt in de prullenbak.')).toBeVisible()
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(/^Begin, 21 november 2026 ligt in de prullenbak/),
    )
    expect(await screen.findByRole('link', { name: 'Prullenbak (1 meting)' })).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
    expect(await storedRecords()).toMatchObject([{ binnedOn: '2026-11-21' }, { binnedOn: '2026-11-21' }])

    await user.tab()
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/staat weer bij je metingen/)).toBeVisible()
    expect(await screen.findAllByRole('listitem')).toHaveLength(1)
  })

  test('says that nothing has changed when the disk is full', async () => {
    await aDatabaseWith(aSealedAssessment())
    const user = await showScreen(<AssessmentList />)
    await user.click(screen.getByRole('button', { name: /^Verwijderen/ }))
    fillTheDisk()
    await user.click(screen.getByRole('button', { name: 'Naar de prullenbak' }))
    expect(await screen.findByText(/geen ruimte meer.*Er is niets gewist/)).toBeVisible()
    expect(screen.queryByText(/ligt in de prullenbak/)).not.toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })
})

describe('assessments of another profile', () => {
  test('are counted by its name, and shown at a tap', async () => {
    const other = aProfile()
    await aDatabaseWith(aSealedAssessment({ profile: other, id: 'elders' }))
    const user = await showScreen(<AssessmentList />, { profiles: [theProfile(), other] })
    expect(await screen.findByText(/^Er staat ook 1 meting van /)).toBeVisible()
    await user.click(screen.getByRole('button', { name: `Toon ${other.title.nl}` }))
    expect(preferencesNow().profile).toBe(other.id)
  })

  test('of a profile that is not here any more are said to be kept', async () => {
    const gone = aProfile({ '1': 1 }, { id: 'weg-uit-de-lijst' })
    await aDatabaseWith(
      aSealedAssessment({ profile: gone, id: 'een', date: '2026-01-01' }),
      aSealedAssessment({ profile: gone, id: 'twee', date: '2026-05-01' }),
    )
    await showScreen(<AssessmentList />)
    expect(
      await screen.findByText(
        /^Er staan ook 2 metingen van weg-uit-de-lijst .* De metingen blijven opgeslagen/,
      ),
    ).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Toon/ })).not.toBeInTheDocument()
  })
})
