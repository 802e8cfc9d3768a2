import { Route } from 'wouter'
import { navigate } from 'wouter/use-hash-location'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { keepReview } from '../../../src/shared/reports/storedReviews'
import { Reaction } from '../../../src/features/result/Reaction'
import { Reviews } from '../../../src/features/result/Reviews'
import { routes } from '../../../src/navigation/paths'
import { reviewPaths } from '../../../src/navigation/reviewPaths'
import { aPerson, aReview } from '../../support/aReport'
import { aSealedAssessment, day, everywhere, theProfile } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

const autumn = aSealedAssessment({ id: 'najaar', date: '2026-11-01', scores: everywhere(3) })
const spring = aSealedAssessment({ id: 'voorjaar', date: '2026-03-01', scores: everywhere(2) })

beforeEach(() => aDatabaseWith(autumn, spring))

const keep = (...reviews: readonly ReturnType<typeof aReview>[]) =>
  Promise.all(reviews.map((review) => keepReview(review, theProfile(), 'received')))

test('whoever got no reaction is told how to ask for one', async () => {
  await showScreen(<Reviews profile={theProfile()} assessment={autumn} />)
  expect(screen.getByText('Je hebt nog geen reactie van iemand anders.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Vraag hoe een ander jou ziet' })).toBeVisible()
})

/** The screen of one reaction to the assessment of the autumn. */
async function showReaction(id = 'beoordeling-1') {
  navigate(reviewPaths.reaction(autumn.id, id))
  return showScreen(<Route path={routes.reaction} component={Reaction} />)
}

const pairs = () =>
  [...document.querySelectorAll('dl')]
    .filter((one) => !one.closest('details:not([open])'))
    .map((one) => [...one.querySelectorAll('dt, dd')].map(({ textContent }) => textContent).join(' '))

test('a reaction has a screen: its words and agreements first, and then where both differ, each the way to a goal', async () => {
  await keep(
    aReview({
      marks: { '1.1': 3, '1.2': 5 },
      remarks: { '1.1': 'Je luistert rustig.' },
      agreements: [{ text: 'Samen op huisbezoek', by: day('2027-01-15') }],
      remark: 'Goed bezig.',
      blind: true,
    }),
  )
  await showReaction()
  expect(await screen.findByRole('heading', { level: 1, name: 'Reactie van Bea' })).toHaveFocus()
  expect(screen.getByText(/Let op: iedereen kan deze naam hebben ingevuld\./)).toBeVisible()
  expect(screen.getByText(/Ingevuld zonder jouw scores te zien\./)).toBeVisible()
  const [remark, agreement, difference] = [
    screen.getByText('Goed bezig.'),
    screen.getByText('Samen op huisbezoek (voor 15 januari 2027)'),
    screen.getByRole('heading', { level: 2, name: 'Waar jullie het meest verschillen' }),
  ]
  expect(remark.compareDocumentPosition(agreement)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(agreement.compareDocumentPosition(difference)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(pairs()).toEqual(['Jij 3 Zelfstandig Bea 5 Voorbeeld voor anderen'])
  expect(screen.getByText('1.1 Je luistert rustig.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Maak hiervan een leerdoel 1.2' })).toHaveAttribute(
    'href',
    '#/plan/nieuw/competentie/1.2',
  )
})

test('a reaction on a whole cluster is drawn beside the own value, and never as growth', async () => {
  await keep(aReview({ marks: { '1.1': 5, '1.2': 5, '1.3': 5, '2.1': 4, '2.2': 4, '3.1': 4, '3.2': 4 } }))
  const user = await showReaction()
  const picture = await screen.findByRole('img')
  expect(picture.querySelector('desc')).toHaveTextContent('Vertrouwen: nu 3,0, Bea: 5,0;')
  expect(screen.getByText('Jij 3,0, Bea 5,0')).toBeVisible()
  expect(screen.queryByText(/\([+−]/)).toBeNull()
  await user.click(screen.getByText('Toon als tabel'))
  const table = screen.getByRole('table', { name: 'Jij en Bea' })
  const row = within(table).getByRole('row', { name: /^Vertrouwen/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['3,0', '5,0', '−2,0'])
})

test('of many differences the three largest stand at once, and the others behind one tap', async () => {
  await keep(aReview({ marks: { ...everywhere(4), '2.1': 1 } }))
  const user = await showReaction()
  await screen.findByRole('heading', { level: 1 })
  expect(pairs()[0]).toBe('Jij 3 Zelfstandig Bea 1 Dit leer ik nog kennen')
  expect(pairs()).toHaveLength(3)
  await user.click(screen.getByText('Nog 26 verschillen'))
  expect(pairs()).toHaveLength(29)
})

test('several people stand apart by name at the result, each the way to their screen', async () => {
  await keep(
    aReview({ id: 'a', marks: { '1.1': 5 } }),
    aReview({ id: 'b', reviewer: aPerson('Cas'), marks: { '1.1': 1 } }),
  )
  await showScreen(<Reviews profile={theProfile()} assessment={autumn} />)
  expect(screen.getByRole('link', { name: 'Reactie van Bea, 5 november 2026' })).toHaveAttribute(
    'href',
    `#${reviewPaths.reaction(autumn.id, 'a')}`,
  )
  expect(screen.getByRole('link', { name: 'Reactie van Cas, 5 november 2026' })).toBeVisible()
  expect(screen.getAllByText('Op 1 van de 1 competentie kijken jullie anders.')).toHaveLength(2)
})

test('a reaction about another day does not stand here, nor what somebody made about others', async () => {
  await keep(aReview())
  await keepReview(aReview({ id: 'eigen' }), theProfile(), 'made')
  await showScreen(<Reviews profile={theProfile()} assessment={spring} />, { language: 'en' })
  expect(screen.getByText('You have not received a reply yet.')).toBeVisible()
})

test('one that is not here says what to do', async () => {
  await showReaction('weg')
  expect(await screen.findByRole('heading', { level: 1, name: 'Deze reactie is hier niet' })).toBeVisible()
})

test('a reaction goes only after a yes, is said to be gone, and comes back when that is undone', async () => {
  await keep(aReview({ remark: 'Goed bezig.' }))
  const user = await showReaction()
  await user.click(await screen.findByRole('button', { name: 'Verwijder deze reactie Bea' }))
  expect(await storedDocuments()).toHaveLength(1)
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijderen' }))
  expect(await screen.findByText('De reactie is verwijderd')).toBeVisible()
  expect(screen.getByText('De reactie is verwijderd').closest('[tabindex]')).toHaveFocus()
  expect(screen.queryByText('Goed bezig.')).toBeNull()
  expect(await storedDocuments()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(await screen.findByText('Goed bezig.')).toBeVisible()
  await waitFor(() => expect(document.activeElement).toHaveTextContent('De reactie staat er weer'))
  expect(await storedDocuments()).toHaveLength(1)
})
