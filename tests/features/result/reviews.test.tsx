import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { keepReview } from '../../../src/shared/reports/storedReviews'
import { Reviews } from '../../../src/features/result/Reviews'
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
  await showScreen(<Reviews assessment={autumn} />)
  expect(screen.getByText('Je hebt nog geen reactie van iemand anders.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Vraag hoe een ander jou ziet' })).toBeVisible()
})

test('a reaction stands beside the scores of its day: what differs, what was said and agreed', async () => {
  await keep(
    aReview({
      marks: { '1.1': 3, '1.2': 5 },
      remarks: { '1.1': 'Je luistert rustig.' },
      agreements: [{ text: 'Samen op huisbezoek', by: day('2027-01-15') }],
      remark: 'Goed bezig.',
      blind: true,
    }),
  )
  await showScreen(<Reviews assessment={autumn} />)
  expect(screen.getByRole('heading', { name: 'Bea, 5 november 2026' })).toBeVisible()
  expect(screen.getByText('Let op: iedereen kan deze naam hebben ingevuld.')).toBeVisible()
  expect(screen.getByText('Ingevuld zonder jouw scores te zien.')).toBeVisible()
  expect(screen.getAllByText(/^Jij: /).map((one) => one.textContent)).toEqual([
    'Jij: 3 Zelfstandig. Bea: 5 Voorbeeld voor anderen.',
  ])
  expect(screen.getByText('1.1 Je luistert rustig.')).toBeVisible()
  expect(screen.getByText('Samen op huisbezoek (voor 15 januari 2027)')).toBeVisible()
  expect(screen.getByText('Goed bezig.')).toBeVisible()
})

test('a reaction on a whole cluster is drawn beside the own value, with both in words and in a table', async () => {
  await keep(aReview({ marks: { '1.1': 5, '1.2': 5, '1.3': 5, '2.1': 4, '2.2': 4, '3.1': 4, '3.2': 4 } }))
  const user = await showScreen(<Reviews assessment={autumn} />)
  const picture = await screen.findByRole('img')
  expect(picture.querySelector('desc')).toHaveTextContent('Vertrouwen: nu 3,0, Bea: 5,0;')
  await user.click(screen.getByText('Toon als tabel'))
  const table = screen.getByRole('table', { name: 'Jij en Bea' })
  const row = within(table).getByRole('row', { name: /^Vertrouwen/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['3,0', '5,0', '−2,0'])
})

test('of many differences the largest stand at once, and the others behind one tap', async () => {
  await keep(aReview({ marks: { ...everywhere(4), '2.1': 1 } }))
  const user = await showScreen(<Reviews assessment={autumn} />)
  const shown = () => screen.getAllByText(/^Jij: /).filter((one) => !one.closest('details:not([open])'))
  expect(shown().map(({ textContent }) => textContent)[0]).toBe(
    'Jij: 3 Zelfstandig. Bea: 1 Dit leer ik nog kennen.',
  )
  expect(shown()).toHaveLength(5)
  await user.click(screen.getByText('Nog 24 verschillen'))
  expect(shown()).toHaveLength(29)
})

test('several people stand apart by name, and nothing of them is averaged', async () => {
  await keep(
    aReview({ id: 'a', marks: { '1.1': 5 } }),
    aReview({ id: 'b', reviewer: aPerson('Cas'), marks: { '1.1': 1 } }),
  )
  await showScreen(<Reviews assessment={autumn} />)
  expect(screen.getAllByRole('article')).toHaveLength(2)
  expect(screen.getByText('Jij: 3 Zelfstandig. Bea: 5 Voorbeeld voor anderen.')).toBeVisible()
  expect(screen.getByText('Jij: 3 Zelfstandig. Cas: 1 Dit leer ik nog kennen.')).toBeVisible()
})

test('a reaction about another day does not stand here, nor what somebody made about others', async () => {
  await keep(aReview())
  await keepReview(aReview({ id: 'eigen' }), theProfile(), 'made')
  await showScreen(<Reviews assessment={spring} />, { language: 'en' })
  expect(screen.getByText('You have not received a reply yet.')).toBeVisible()
})

test('a reaction goes only after a yes; what came of it has the focus, and takes it back', async () => {
  await keep(aReview())
  const user = await showScreen(<Reviews assessment={autumn} />)
  await user.click(screen.getByRole('button', { name: 'Verwijder deze reactie Bea' }))
  expect(await storedDocuments()).toHaveLength(1)
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijderen' }))
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull())
  expect(await storedDocuments()).toEqual([])
  expect(document.activeElement).toHaveTextContent('De reactie is verwijderd')
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(await screen.findByRole('article')).toHaveTextContent('Bea, 5 november 2026')
  await waitFor(() => expect(document.activeElement).toHaveTextContent('De reactie staat er weer'))
})
