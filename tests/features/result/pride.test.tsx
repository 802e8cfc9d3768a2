import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Route, Switch } from 'wouter'
import { PrideScreen } from '../../../src/features/result/PrideScreen'
import { Result } from '../../../src/features/result/Result'
import { routes } from '../../../src/navigation/paths'
import { aSealedAssessment, everywhere } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

const many = Object.fromEntries(
  ['1.1', '2.1', '3.1', '4.1', '5.1', '6.1', '7.1'].map((id) => [id, 4] as const),
)

test('where scores tie somebody picks, it is kept, and the result shows that instead', async () => {
  await aDatabaseWith(aSealedAssessment({ id: 'nu', scores: { ...everywhere(3), ...many } }))
  location.hash = '#/meting/nu/resultaat'
  const user = await showScreen(
    <Switch>
      <Route path={routes.result} component={Result} />
      <Route path={routes.pride} component={PrideScreen} />
    </Switch>,
  )
  expect(await screen.findByText(/^7 competenties op niveau 4, verdeeld over 7 clusters/)).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Kies zelf waar je trots op bent' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Waar ben je trots op?' })).toBeVisible()

  const proud = within(screen.getByRole('group', { name: 'Hier ben ik trots op' }))
  for (const number of ['6.1', '2.1', '7.1'])
    await user.click(proud.getByRole('checkbox', { name: startsWith(number) }))
  // Three are a choice: no more fit, until one is taken back.
  expect(proud.getByRole('checkbox', { name: startsWith('1.1') })).toHaveAttribute('aria-disabled', 'true')
  expect(proud.getByText('3 van hooguit 3 gekozen.')).toBeVisible()
  await user.click(proud.getByRole('checkbox', { name: startsWith('7.1') }))
  expect(proud.getByRole('checkbox', { name: startsWith('1.1') })).not.toHaveAttribute('aria-disabled')
  const learn = within(screen.getByRole('group', { name: 'Dit wil ik leren' }))
  await user.click(learn.getByRole('checkbox', { name: startsWith('2.2') }))
  await waitFor(async () => {
    const [kept] = (await storedDocuments()).filter(({ kind }) => kind === 'pride')
    expect(kept).toMatchObject({ assessment: 'nu', proud: ['6.1', '2.1'], learn: ['2.2'] })
  })

  await user.click(screen.getByRole('link', { name: 'Naar je resultaat' }))
  const items = (await part('Hier ben je trots op')).getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent.slice(0, 3))).toEqual(['2.1', '6.1'])
  const wanted = (await part('Dit wil je leren')).getAllByRole('listitem')
  expect(wanted).toHaveLength(1)
  expect(
    within(wanted[0] ?? document.body).getByRole('link', { name: 'Maak hiervan een leerdoel 2.2' }),
  ).toBeVisible()
  expect(screen.queryByText(/De scores maken daartussen geen verschil/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Pas je keuze aan' })).toBeVisible()
})

function startsWith(number: string): RegExp {
  return new RegExp(`^${number.replace('.', '\\.')} `)
}

async function part(name: string) {
  const found = (await screen.findByRole('heading', { name })).closest('section')
  if (!found) throw new Error(`no section ${name}`)
  return within(found)
}
