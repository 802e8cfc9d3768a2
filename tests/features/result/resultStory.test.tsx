import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Route, Switch } from 'wouter'
import { Result } from '../../../src/features/result/Result'
import { aSealedAssessment, everywhere } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

describe('the result of a third assessment', () => {
  beforeEach(() =>
    aDatabaseWith(
      aSealedAssessment({ id: 'eerst', date: '2025-01-15', scores: everywhere(2) }),
      aSealedAssessment({
        id: 'toen',
        date: '2025-09-15',
        scores: { ...everywhere(3), '1.1': 2, '1.2': 2, '1.3': 2 },
      }),
      aSealedAssessment({ id: 'nu', date: '2026-02-09', scores: { ...everywhere(3), '7.1': 2, '7.2': 2 } }),
    ),
  )

  test('is told from the beginning, or since the time before at the touch of a switch that the address keeps', async () => {
    const user = await showResult('nu')
    expect(await heading()).toHaveTextContent('Sinds 15 januari 2025 in alle 7 clusters hoger')
    await user.click(screen.getByRole('radio', { name: 'sinds de vorige keer' }))
    expect(location.hash).toBe('#/meting/nu/resultaat/vorige-keer')
    expect(await heading()).toHaveTextContent('Sinds 15 september 2025 in 1 van de 7 clusters hoger')
    history.back()
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sinds 15 januari 2025'),
    )
  })

  test('of an earlier one it knows nothing of later ones', async () => {
    await showResult('toen')
    expect(await heading()).toHaveTextContent('Sinds 15 januari 2025 in 6 van de 7 clusters hoger')
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })
})

test('of many on one level none is called the first', async () => {
  const many = Object.fromEntries(
    ['1.1', '2.1', '3.1', '4.1', '5.1', '6.1', '7.1'].map((id) => [id, 4] as const),
  )
  await aDatabaseWith(aSealedAssessment({ id: 'toen', scores: { ...everywhere(3), ...many } }))
  await showResult('toen')
  await heading()
  const strong = section('Hier scoor je nu het hoogst')
  expect(strong.queryByRole('listitem')).not.toBeInTheDocument()
  expect(
    strong.getByText(
      '7 competenties op niveau 4, verdeeld over 7 clusters. De scores maken daartussen geen verschil.',
    ),
  ).toBeVisible()
})

function showResult(id: string) {
  location.hash = `#/meting/${id}/resultaat`
  return showScreen(
    <Switch>
      <Route path="/meting/:assessment/resultaat" component={Result} />
      <Route path="/meting/:assessment/resultaat/vorige-keer" component={Result} />
    </Switch>,
  )
}

function heading(): Promise<HTMLElement> {
  return waitFor(() => screen.getByRole('heading', { level: 1 }))
}

function section(name: string) {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (!found) throw new Error(`no section ${name}`)
  return within(found)
}
