import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Route, Switch } from 'wouter'
import { Growth } from '../../../src/features/growth/Growth'
import { AssessmentsContext } from '../../../src/shared/assessments/useAssessments'
import { anOpenAssessment, aProfile, aSealedAssessment, everywhere } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'
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
    expect(screen.getByRole('link', { name: 'Bekijk een voorbeeld' })).toHaveAttribute(
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
    await aDatabaseWith(begin)
    await showGrowth()
    expect(await screen.findByText(/Je hebt één meting afgerond/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Zo stond je ervoor op 15 september 2025' })).toBeVisible()
    expect(clusterRows()[0]).toBe('Vertrouwen 2,0')
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
  })
})

describe('growth between two assessments', () => {
  beforeEach(() => aDatabaseWith(midway, begin))

  test('says how many clusters are higher and counts the competencies', async () => {
    await showGrowth()
    expect(await conclusion('Je scoort in 1 van de 7 clusters hoger dan op 15 september 2025')).toBeVisible()
    expect(screen.getByText(/^Hoger in 4, gelijk in 25, lager in 0 van de 29 competenties/)).toBeVisible()
  })

  test('lists the largest change first, and calls a small one about the same', async () => {
    await showGrowth()
    await screen.findByRole('slider')
    expect(clusterRows().slice(0, 3)).toEqual([
      'Vertrouwen 4,0 (+2,0)',
      'Eigen regie 2,2 (+0,2) ongeveer gelijk',
      'Vraag en signaal 2,0 (0,0) ongeveer gelijk',
    ])
  })

  test('draws no lines yet: those begin at three', async () => {
    await showGrowth()
    expect(await screen.findAllByRole('img')).toHaveLength(1)
  })

  test('leads to every cluster and every result', async () => {
    await showGrowth()
    const link = await screen.findByRole('link', { name: '1 Een vertrouwensrelatie opbouwen' })
    expect(link).toHaveAttribute('href', '#/groei/cluster/1')
    expect(screen.getByRole('link', { name: 'Begin, 15 sep 2025' })).toHaveAttribute(
      'href',
      '#/meting/begin/resultaat',
    )
  })
})

describe('growth through three assessments', () => {
  beforeEach(() => aDatabaseWith(begin, midway, end))

  test('compares the last two, unless the address names others, in any order', async () => {
    await showGrowth('/van/eind/tot/begin')
    expect(await conclusion('Je scoort in alle 7 clusters hoger dan op 15 september 2025')).toBeVisible()
    expect(screen.getByLabelText('Meting')).toHaveDisplayValue('Eind, 15 jun 2026')
    expect(screen.getByLabelText('Vergelijk met')).toHaveDisplayValue('Begin, 15 sep 2025')
  })

  test('draws seven small lines and tells each last value', async () => {
    await showGrowth()
    expect(await screen.findByRole('img', { name: 'Vertrouwen' })).toBeVisible()
    await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(8))
    expect(screen.getByText('4,0 op 15 jun 2026')).toBeVisible()
    expect(
      screen.getByRole('heading', { name: /Vertrouwen ging sinds je eerste meting het meest vooruit/ }),
    ).toBeVisible()
  })

  test('any two can be chosen, and the address keeps them', async () => {
    const user = await showGrowth()
    await user.selectOptions(await screen.findByLabelText('Vergelijk met'), 'Begin, 15 sep 2025')
    expect(location.hash).toBe('#/groei/van/begin/tot/eind')
    await user.selectOptions(screen.getByLabelText('Meting'), 'Tussentijds, 9 feb 2026')
    expect(location.hash).toBe('#/groei/van/begin/tot/midden')
  })

  test('choosing the earlier one as the assessment compares it with the one before it', async () => {
    const user = await showGrowth()
    await user.selectOptions(await screen.findByLabelText('Meting'), 'Tussentijds, 9 feb 2026')
    expect(location.hash).toBe('#/groei/van/begin/tot/midden')
  })

  test('the slider steps through time, each moment beside the one before it', async () => {
    await showGrowth()
    const slider = await screen.findByRole('slider', { name: 'Loop door de tijd' })
    expect(slider).toHaveAttribute('aria-valuetext', 'Eind, 15 jun 2026')
    fireEvent.change(slider, { target: { value: '1' } })
    expect(location.hash).toBe('#/groei/van/begin/tot/midden')
    expect(slider).toHaveAttribute('aria-valuetext', 'Tussentijds, 9 feb 2026')
  })

  test('the first moment stands alone', async () => {
    await showGrowth()
    fireEvent.change(await screen.findByRole('slider'), { target: { value: '0' } })
    expect(await conclusion('Zo stond je ervoor op 15 september 2025')).toBeVisible()
    expect(screen.getByLabelText('Vergelijk met')).toHaveDisplayValue('geen andere meting')
  })

  test('an earlier one chosen to compare with a later one turns the two around', async () => {
    const user = await showGrowth('/van/begin/tot/begin')
    await user.selectOptions(await screen.findByLabelText('Vergelijk met'), 'Eind, 15 jun 2026')
    expect(location.hash).toBe('#/groei/van/begin/tot/eind')
    expect(screen.getByLabelText('Meting')).toHaveDisplayValue('Eind, 15 jun 2026')
  })

  test('one switch shows the whole page as tables with the same numbers', async () => {
    const user = await showGrowth()
    await user.click(await screen.findByRole('checkbox', { name: 'Toon alles op deze pagina als tabel' }))
    await waitFor(() => expect(screen.queryAllByRole('img')).toHaveLength(0))
    const [table = document.body, lines = document.body] = screen.getAllByRole('table')
    expect(within(table).getByRole('row', { name: /^Vraag en signaal 3,0 2,0 \+1,0/ })).toBeVisible()
    expect(within(lines).getByRole('row', { name: 'Vertrouwen 2,0 4,0 4,0' })).toBeVisible()
  })

  test('says so when the address names one that is gone', async () => {
    await showGrowth('/van/weg/tot/eind')
    expect(await screen.findByText(/Een van deze metingen is er niet meer/)).toBeVisible()
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
      <Route path="/groei/van/:earlier/tot/:later" component={Growth} />
    </Switch>,
  )
}

function conclusion(name: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 2, name })
}

/** What the list of clusters reads: it comes right after the legend of the picture. */
function clusterRows(): readonly string[] {
  const [, list = document.body] = screen.getAllByRole('list')
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
}
