import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Help } from '../../../src/features/help/Help'
import { theCatalogue } from '../../support/content'
import { aDatabaseWith } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

beforeEach(() => aDatabaseWith())

test('eight questions open their answers', async () => {
  const user = await showScreen(<Help />)
  const questions = screen.getByRole('group', { name: 'Vragen en antwoorden' })
  expect(within(questions).getAllByRole('listitem')).toHaveLength(8)
  const who = screen.getByText('Wie ziet mijn scores?').closest('details')
  expect(who).not.toHaveAttribute('open')
  await user.click(screen.getByText('Wie ziet mijn scores?'))
  expect(who).toHaveAttribute('open')
})

test('privacy is told in the agreed words, and a new phone has an answer', async () => {
  const user = await showScreen(<Help />)
  expect(
    screen.getByText('Jij bent de baas over je scores. Ze staan alleen op dit apparaat. Wij zien ze niet.'),
  ).toBeInTheDocument()
  await user.click(screen.getByText('Wat als ik een nieuwe telefoon krijg of mijn gegevens kwijt ben?'))
  expect(
    screen.getByText(
      /Wis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt\. Maak daarom een reservekopie\./,
    ),
  ).toBeVisible()
  expect(screen.getByText(/automatische kopie.*op hetzelfde apparaat/)).toBeVisible()
})

test('the levels are those of the profile, with the sixth answer below them', async () => {
  await showScreen(<Help />, { language: 'en' })
  const table = screen.getByRole('table', { name: 'The levels and what they mean' })
  expect(within(table).getAllByRole('row')).toHaveLength(7)
  expect(within(table).getByRole('row', { name: /4 Fully proficient/ })).toBeVisible()
  expect(within(table).getByRole('row', { name: /– Not applicable yet/ })).toBeVisible()
})

test('the example is offered where the profile comes with one', async () => {
  await showScreen(<Help />)
  expect(screen.getByRole('link', { name: 'Bekijk een voorbeeldmeting' })).toHaveAttribute(
    'href',
    '#/voorbeeld/groei',
  )
})

test('no example is offered for a profile without one', async () => {
  const catalogue = theCatalogue()
  const profiles = catalogue.profiles.map(({ example: _none, ...rest }) => rest)
  await showScreen(<Help />, { catalogue: { ...catalogue, profiles } })
  expect(screen.queryByRole('link', { name: 'Bekijk een voorbeeldmeting' })).not.toBeInTheDocument()
})
