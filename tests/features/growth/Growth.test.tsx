import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Route, Switch } from 'wouter'
import { Growth } from '../../../src/features/growth/Growth'
import { paths } from '../../../src/navigation/paths'
import { AssessmentsContext } from '../../../src/shared/assessments/useAssessments'
import { anOpenAssessment, aProfile, aSealedAssessment, everywhere } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'
import { heardIn } from '../../support/heard'
import { showScreen } from '../../support/showScreen'

const begin = aSealedAssessment({ id: 'begin', date: '2025-09-15', scores: everywhere(2) })
const midway = aSealedAssessment({
  id: 'midden',
  date: '2026-02-09',
  moment: { kind: 'midway' },
  scores: { ...everywhere(2), '1.1': 4, '1.2': 4, '1.3': 4, '3.1': 3 },
})
const end = aSealedAssessment({
  id: 'eind',
  date: '2026-06-15',
  moment: { kind: 'end' },
  scores: { ...everywhere(3), '1.1': 4, '1.2': 4, '1.3': 4 },
})

beforeEach(() => aDatabaseWith())

describe('growth before there is any', () => {
  test('tells what will be here and leads to a first assessment', async () => {
    await showGrowth()
    expect(await screen.findByRole('heading', { name: 'Hier zie je straks je groei' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Begin je eerste meting' })).toHaveAttribute(
      'href',
      '#/meting/nieuw',
    )
    expect(screen.getByRole('link', { name: 'Bekijk een voorbeeldmeting' })).toHaveAttribute(
      'href',
      '#/voorbeeld/groei',
    )
  })

  test('does not count what is still open, or of another profile', async () => {
    const other = aProfile()
    await aDatabaseWith(
      anOpenAssessment({ scores: everywhere(3) }),
      aSealedAssessment({ profile: other, scores: everywhere(3, other) }),
    )
    await showGrowth()
    expect(await screen.findByRole('heading', { name: 'Hier zie je straks je groei' })).toBeVisible()
  })

  test('shows where somebody stands after one, and that a second is needed', async () => {
    await aDatabaseWith(
      aSealedAssessment({ id: 'begin', date: '2025-09-15', scores: { ...everywhere(2), '3.1': 4 } }),
    )
    await showGrowth()
    expect(
      await heading('De clusters liggen dicht bij elkaar (2,0 tot 2,4). Eigen regie (2,4) valt op'),
    ).toBeVisible()
    expect(screen.getByText(/Je hebt één meting afgerond/)).toBeVisible()
    expect(
      screen.getByText('1 competentie op niveau 4 (Vakvolwassen), 28 op niveau 2 (Met hulp).'),
    ).toBeVisible()
    expect(clusterRows().slice(0, 3)).toEqual(['Vertrouwen 2,0', 'Vraag en signaal 2,0', 'Eigen regie 2,4'])
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })
})

describe('growth between two assessments', () => {
  beforeEach(() => aDatabaseWith(midway, begin))

  test('leads to the newest result, and to those before it when somebody unfolds them', async () => {
    const user = await showGrowth()
    await heading('Sinds 15 september 2025 in 1 van de 7 clusters hoger: Vertrouwen')
    const results = screen.getByRole('heading', { name: 'Bekijk een resultaat' }).closest('section')
    if (!results) throw new Error('no results')
    const [newest, earlier] = within(results).getAllByRole('link')
    expect(newest).toHaveAttribute('href', `#${paths.result(midway.id)}`)
    expect(earlier).toHaveAttribute('href', `#${paths.result(begin.id)}`)
    expect(newest).toBeVisible()
    expect(earlier).not.toBeVisible()
    await user.click(within(results).getByText('Nog 1 eerder resultaat'))
    expect(earlier).toBeVisible()
  })

  test('says in its heading what is higher, and counts the competencies', async () => {
    await showGrowth()
    expect(await heading('Sinds 15 september 2025 in 1 van de 7 clusters hoger: Vertrouwen')).toBeVisible()
    expect(document.title).toBe('Groei – Groeispiegel')
    expect(
      screen.getByText(/^Je gaf 29 competenties beide keren een niveau: 4 hoger, 25 gelijk, 0 lager\./),
    ).toBeVisible()
  })

  test('lists the largest change first, from first to now, and says a small one in words', async () => {
    await showGrowth()
    await screen.findByRole('slider')
    expect(clusterRows().slice(0, 3)).toEqual([
      'Vertrouwen van 2,0 naar 4,0 +2,0',
      'Eigen regie van 2,0 naar 2,2 ongeveer gelijk',
      'Vraag en signaal van 2,0 naar 2,0 ongeveer gelijk',
    ])
    expect(screen.getByText(/≈ is ongeveer gelijk: minder dan 0,3 verschil/)).toBeVisible()
    expect(screen.getByText('Hoe lees ik dit?')).toBeVisible()
    expect(screen.getByText(/^De stippellijn is de norm \(niveau 4\)/)).not.toBeVisible()
  })

  test('has no switch: the first time is the time before', async () => {
    await showGrowth()
    await screen.findByRole('slider')
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })

  test('draws no lines yet: those begin at three', async () => {
    await showGrowth()
    expect(await screen.findAllByRole('img')).toHaveLength(1)
  })

  test('each row leads to its cluster, and each result is there', async () => {
    await showGrowth()
    await screen.findByRole('slider')
    for (const [index, name] of ['Vertrouwen', 'Vraag en signaal', 'Eigen regie'].entries()) {
      expect(rowLink(name)).toHaveAttribute('href', `#/groei/cluster/${index + 1}`)
    }
    expect(screen.getByRole('link', { name: 'Begin, 15 sep 2025' })).toHaveAttribute(
      'href',
      '#/meting/begin/resultaat',
    )
  })
})

describe('growth through three assessments', () => {
  beforeEach(() => aDatabaseWith(begin, midway, end))

  test('is told from the beginning, and since the time before at the touch of a switch that the address keeps', async () => {
    const user = await showGrowth()
    const sinceBegin = 'Sinds 15 september 2025 in alle 7 clusters hoger, het meest in Vertrouwen'
    expect(await heading(sinceBegin)).toBeVisible()
    expect(screen.getByRole('radio', { name: 'sinds het begin' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'sinds de vorige keer' }))
    expect(location.hash).toBe('#/groei/vorige-keer')
    expect(await heading('Sinds 9 februari 2026 in 6 van de 7 clusters hoger')).toBeVisible()
    expect(screen.getByRole('radio', { name: 'sinds de vorige keer' })).toHaveFocus()
    history.back()
    expect(await heading(sinceBegin)).toBeVisible()
  })

  test('draws seven small lines, the largest rise first, each with its way and leading to its cluster', async () => {
    await showGrowth()
    await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(8))
    const panels = screen.getAllByRole('heading', { level: 3 })
    expect(panels[0]).toHaveTextContent('Vertrouwen')
    expect(screen.getByText('2,0 → 4,0 (+2,0)')).toBeVisible()
    expect(within(panels[0] ?? document.body).getByRole('link')).toHaveAttribute('href', '#/groei/cluster/1')
  })

  test('the radar steps through the moments, each beside the first; a button says where it led, the slider does not', async () => {
    const user = await showGrowth()
    const slider = await screen.findByRole('slider', { name: 'Blader door je metingen' })
    expect(slider).toHaveAttribute('aria-valuetext', 'Eind, 15 jun 2026')
    await waitFor(() => expect(radarDescription()).toContain('Vertrouwen: nu 4,0, eerder 2,0'))
    expect(radarDescription()).toContain('Vraag en signaal: nu 3,0, eerder 2,0')
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

    await user.click(screen.getByRole('button', { name: 'Vorige meting' }))
    expect(slider).toHaveAttribute('aria-valuetext', 'Tussentijds, 9 feb 2026')
    expect(said()).toContain('Tussentijds, 9 feb 2026')
    expect(radarDescription()).toContain('Vraag en signaal: nu 2,0, eerder 2,0')

    fireEvent.change(slider, { target: { value: '0' } })
    expect(slider).toHaveAttribute('aria-valuetext', 'Begin, 15 sep 2025')
    expect(said().join('')).toBe('')
    expect(radarDescription()).toContain('Vertrouwen: 2,0')
    const back = screen.getByRole('button', { name: 'Vorige meting' })
    expect(back).toHaveAttribute('aria-disabled', 'true')
    await user.click(back)
    expect(slider).toHaveAttribute('aria-valuetext', 'Begin, 15 sep 2025')
  })

  test('a step along the radar moves its lines, and draws nothing else anew', async () => {
    await showGrowth()
    const slider = await screen.findByRole('slider')
    await waitFor(() => expect(radarDescription()).toContain('Vertrouwen: nu 4,0, eerder 2,0'))
    const radar = screen.getByRole('img', { name: /^Spinnenweb/ })
    const changes: MutationRecord[] = []
    const watch = new MutationObserver((records) => changes.push(...records))
    watch.observe(radar, { childList: true, subtree: true })
    fireEvent.change(slider, { target: { value: '1' } })
    await waitFor(() => expect(radarDescription()).toContain('Vraag en signaal: nu 2,0, eerder 2,0'))
    expect([...changes, ...watch.takeRecords()].filter(({ addedNodes }) => addedNodes.length > 0)).toEqual([])
    watch.disconnect()
  })

  test('all of the numbers are a table too', async () => {
    const user = await showGrowth()
    await screen.findByRole('slider')
    const [rows = document.body, lines = document.body] = screen.getAllByText('Toon als tabel')
    await user.click(rows)
    await user.click(lines)
    const [table = document.body, panels = document.body] = screen.getAllByRole('table')
    expect(within(table).getByRole('row', { name: /^Vraag en signaal 3,0 2,0 \+1,0/ })).toBeVisible()
    expect(within(panels).getByRole('row', { name: 'Vertrouwen 2,0 4,0 4,0' })).toBeVisible()
  })

  test('offers nothing new in the example', async () => {
    location.hash = '#/groei'
    await showScreen(
      <AssessmentsContext value={{ assessments: [begin], example: true }}>
        <Growth />
      </AssessmentsContext>,
    )
    expect(await screen.findByText(/Je hebt één meting afgerond/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Nieuwe meting' })).not.toBeInTheDocument()
  })
})

function showGrowth(address = '') {
  location.hash = `#/groei${address}`
  return showScreen(
    <Switch>
      <Route path="/groei" component={Growth} />
      <Route path="/groei/vorige-keer" component={Growth} />
    </Switch>,
  )
}

function heading(name: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name })
}

function radarDescription(): string {
  return screen.getByRole('img', { name: /^Spinnenweb/ }).querySelector('desc')?.textContent ?? ''
}

/** The rows of growth: the links to a cluster that say more than its name. */
function rowLinks(): readonly HTMLElement[] {
  const [list = document.body] = screen.getAllByRole('list')
  return within(list).getAllByRole('link')
}

function rowLink(name: string): HTMLElement | undefined {
  return rowLinks().find(({ textContent }) => textContent.startsWith(name))
}

/** What the rows of growth read aloud. */
function clusterRows(): readonly string[] {
  return rowLinks().map((link) => heardIn(link))
}
