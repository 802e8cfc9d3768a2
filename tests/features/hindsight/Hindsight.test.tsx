import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Route } from 'wouter'
import { Growth } from '../../../src/features/growth/Growth'
import { Hindsight } from '../../../src/features/hindsight/Hindsight'
import { aSealedAssessment, everywhere } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

const begin = aSealedAssessment({ id: 'begin', date: '2026-01-10', scores: everywhere(4) })
const end = aSealedAssessment({ id: 'eind', date: '2026-11-01', sequence: 2, scores: everywhere(4) })

beforeEach(() => aDatabaseWith(begin, end))

const scale = (number: string) =>
  screen.getByRole('group', { name: new RegExp(`^${number.replace('.', '\\.')} `) })

test('an earlier level is seen with today’s eyes, and both readings stand apart on Groei', async () => {
  location.hash = '#/meting/begin/toen-nu'
  const user = await showScreen(<Route path="/meting/:assessment/toen-nu" component={Hindsight} />)
  expect(scale('1.1')).toHaveAccessibleDescription('Toen gaf je: 4 Vakvolwassen')
  expect(screen.getByText('0 van de 29 opnieuw bekeken')).toBeVisible()
  expect(screen.queryByText('Opgeslagen op dit apparaat')).toBeNull()
  for (const number of ['1.1', '1.2', '1.3']) {
    await user.click(within(scale(number)).getByRole('radio', { name: '2 Met hulp' }))
  }
  await user.type(screen.getByRole('textbox', { name: /Waardoor kijk je nu anders/ }), 'Masterclass 1')
  expect(screen.getByText('3 van de 29 opnieuw bekeken')).toBeVisible()
  expect(screen.getByText('Met de kennis van nu: lager in 3, gelijk in 0, hoger in 0.')).toBeVisible()
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
  document.body.replaceChildren()
  location.hash = '#/groei'
  await showScreen(<Growth />)
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

test('a choice can be taken back, and an unknown moment is said to be gone', async () => {
  location.hash = '#/meting/begin/toen-nu'
  const user = await showScreen(<Route path="/meting/:assessment/toen-nu" component={Hindsight} />)
  const choice = within(scale('1.1'))
  expect(choice.getByRole('radio', { checked: true })).toHaveAccessibleName('– Nog niet opnieuw bekeken')
  await user.click(choice.getByRole('radio', { name: '5 Voorbeeld voor anderen' }))
  await user.keyboard('0')
  await waitFor(async () => expect(await storedDocuments()).toMatchObject([{ scores: {} }]))
  document.body.replaceChildren()
  location.hash = '#/meting/weg/toen-nu'
  await showScreen(<Route path="/meting/:assessment/toen-nu" component={Hindsight} />)
  expect(screen.getByRole('heading', { level: 1, name: 'Deze meting is er niet' })).toBeVisible()
})
