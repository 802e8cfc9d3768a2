import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { Link, Route, Router, useParams } from 'wouter'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import { beforeEach, expect, test } from 'vitest'
import { Page } from '../../src/ui/Page'

beforeEach(() => {
  navigate('/lijst')
  render(
    <Router hook={useHashLocation}>
      <nav>
        <Link href="/lijst">Menu</Link>
      </nav>
      <Route path="/lijst" component={List} />
      <Route path="/een/:number" component={One} />
    </Router>,
  )
})

/** Two of its links lead to one place, one is folded away, and one comes a moment later. */
function List() {
  const [late, setLate] = useState(false)
  useEffect(() => setLate(true), [])
  return (
    <Page title="Lijst" heading="Lijst">
      <Link href="/een/1">Een</Link>
      <Link href="/een/1">Nog eens</Link>
      <details>
        <summary>Meer</summary>
        <Link href="/een/2">Twee</Link>
      </details>
      {late && <Link href="/een/3">Drie</Link>}
    </Page>
  )
}

function One() {
  const { number } = useParams<{ readonly number: string }>()
  return (
    <Page title="Een" heading="Een" id={number}>
      <Link href="/lijst">Klaar</Link>
      <Link href="/een/4">Verder</Link>
    </Page>
  )
}

const follows = (name: string) => userEvent.click(screen.getByRole('link', { name, hidden: true }))
const goesTo = (address: string) => act(() => navigate(address))

test.each(['Een', 'Nog eens', 'Twee', 'Drie'])(
  'whoever comes back from where a link led goes on at that link: %s',
  async (name) => {
    expect(screen.getByRole('heading', { name: 'Lijst' })).toHaveFocus()
    await follows(name)
    expect(screen.getByRole('heading', { name: 'Een' })).toHaveFocus()
    await follows('Klaar')
    expect(screen.getByRole('link', { name })).toHaveFocus()
  },
)

test('whoever comes from somewhere else begins at the heading', async () => {
  await follows('Een')
  await follows('Verder')
  goesTo('/lijst')
  expect(screen.getByRole('heading', { name: 'Lijst' })).toHaveFocus()
})

test('whoever left by the menu begins at the heading, also later', async () => {
  await follows('Een')
  await follows('Klaar')
  screen.getByRole('link', { name: 'Menu' }).focus()
  goesTo('/een/1')
  goesTo('/lijst')
  expect(screen.getByRole('heading', { name: 'Lijst' })).toHaveFocus()
})
