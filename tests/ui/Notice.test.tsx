import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Button } from '../../src/ui/Button'
import { Notice } from '../../src/ui/Notice'

test('one that goes away under somebody’s hands gives the focus to the heading', async () => {
  render(<Screen />)
  await userEvent.click(screen.getByRole('button', { name: 'Niet nu' }))
  expect(screen.queryByText('Een melding')).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('one that goes away by itself leaves the focus where it is', async () => {
  render(<Screen />)
  await userEvent.click(screen.getByRole('button', { name: 'Elders' }))
  expect(screen.queryByText('Een melding')).toBeNull()
  expect(screen.getByRole('button', { name: 'Elders' })).toHaveFocus()
})

function Screen() {
  const [isThere, setThere] = useState(true)
  const goAway = () => setThere(false)
  return (
    <main>
      <h1 tabIndex={-1}>Start</h1>
      {isThere && <Notice title="Een melding" actions={<Button onClick={goAway}>Niet nu</Button>} />}
      <Button onClick={goAway}>Elders</Button>
    </main>
  )
}
