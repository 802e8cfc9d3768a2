import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Route } from 'wouter'
import { Growth } from '../../../src/features/growth/Growth'
import { Hindsight } from '../../../src/features/hindsight/Hindsight'
import { routes } from '../../../src/navigation/paths'
import { aSealedAssessment, everywhere } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

const begin = aSealedAssessment({ id: 'begin', date: '2026-01-10', scores: everywhere(4) })
const end = aSealedAssessment({ id: 'eind', date: '2026-11-01', sequence: 2, scores: everywhere(4) })

beforeEach(() => aDatabaseWith(begin, end))

const scale = (number: string) =>
  screen.getByRole('group', { name: new RegExp(`^${number.replace('.', '\\.')} `) })

const shown = (
  <>
    <Route path={routes.hindsight} component={Hindsight} />
    <Route path={routes.hindsightCluster} component={Hindsight} />
  </>
)

async function showAt(address: string, routed = shown) {
  document.body.replaceChildren()
  location.hash = address
  return showScreen(routed)
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

test('earlier levels are seen with today’s eyes, a cluster a screen, and both readings stand apart on Groei', async () => {
  const user = await showAt('#/meting/begin/toen-nu')
  expect(screen.getByText('0 van de 29 opnieuw bekeken')).toBeVisible()
  expect(screen.queryByText('Opgeslagen op dit apparaat')).toBeNull()
  expect(screen.queryByRole('radio')).toBeNull()
  await user.click(screen.getByRole('link', { name: 'Verder met cluster 1' }))
  await heading(/^1 /)
  expect(document.title).toMatch(/^Toen en nu: 1 .+ – Groeispiegel$/)
  expect(scale('1.1')).toHaveAccessibleDescription('Toen gaf je: 4 Vakvolwassen')
  expect(screen.queryByRole('group', { name: /^2\.1 / })).toBeNull()
  for (const number of ['1.1', '1.2', '1.3']) {
    await user.click(within(scale(number)).getByRole('radio', { name: '2 Met hulp' }))
  }
  expect(screen.getByText('3 van de 29 opnieuw bekeken')).toBeVisible()
  act(() => history.back())
  await heading(/^Hoe kijk je nu/)
  expect(screen.getByText('Met de kennis van nu: lager in 3, gelijk in 0, hoger in 0.')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: /Waardoor kijk je nu anders/ }), 'Masterclass 1')
  await waitFor(async () =>
    expect(await storedDocuments()).toMatchObject([
      {
        kind: 'hindsight',
        assessment: 'begin',
        scores: { '1.1': 2, '1.2': 2, '1.3': 2 },
        reason: 'Masterclass 1',
      },
    ]),
  )
  expect(await screen.findByText('Opgeslagen op dit apparaat')).toBeVisible()
  await showAt('#/groei', <Growth />)
  const figure = (await screen.findByRole('heading', { name: 'Met de kennis van nu' })).closest('section')
  if (!figure) throw new Error('no figure')
  expect(within(figure).getByText(/Je oude scores zijn niet veranderd/)).toBeVisible()
  await user.click(within(figure).getByText('Toon als tabel'))
  const row = within(figure).getByRole('row', { name: /^Vertrouwen/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
      .slice(0, 3),
  ).toEqual(['4,0', '2,0', '+2,0'])
})

test('the way on leads past every cluster, and ends with what came of it', async () => {
  const user = await showAt('#/meting/begin/toen-nu/6')
  await heading(/^6 /)
  await user.click(screen.getByRole('link', { name: 'Verder' }))
  // Whoever arrives begins at its heading.
  expect(await heading(/^7 /)).toHaveFocus()
  for (const group of screen.getAllByRole('group', { name: /^7\.\d / })) {
    await user.click(within(group).getByRole('radio', { name: '5 Voorbeeld voor anderen' }))
  }
  await user.click(screen.getByRole('link', { name: 'Verder' }))
  await heading(/^Hoe kijk je nu/)
  expect(screen.getByText(/^Met de kennis van nu: lager in 0, gelijk in 0, hoger in [1-9]/)).toBeVisible()
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows.at(-1)).toMatch(/^7 .*(\d) van \1$/)
  expect(rows[0]).toMatch(/0 van \d$/)
  expect(screen.getByRole('link', { name: 'Verder met cluster 1' })).toBeVisible()
})

test('a choice can be taken back, and an unknown moment is said to be gone', async () => {
  const user = await showAt('#/meting/begin/toen-nu/1')
  const choice = within(scale('1.1'))
  expect(choice.getByRole('radio', { checked: true })).toHaveAccessibleName('– Nog niet opnieuw bekeken')
  await user.click(choice.getByRole('radio', { name: '5 Voorbeeld voor anderen' }))
  await user.keyboard('0')
  await waitFor(async () => expect(await storedDocuments()).toMatchObject([{ scores: {} }]))
  await showAt('#/meting/weg/toen-nu')
  expect(await heading('Deze meting is er niet')).toBeVisible()
})

test('an address that names no cluster is the overview', async () => {
  await showAt('#/meting/begin/toen-nu/99')
  expect(await heading(/^Hoe kijk je nu/)).toBeVisible()
})
