import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from '../../src/ui/Button'

test('one that is off keeps the focus and does nothing, by pointer or key, nor does the form that it would send', async () => {
  const press = vi.fn<() => void>()
  const send = vi.fn<() => void>()
  const screenWith = (isOff: boolean) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <input aria-label="Naam" />
      <Button type="submit" isOff={isOff} onClick={press}>
        Maak
      </Button>
    </form>
  )
  const { rerender } = render(screenWith(false))
  const button = screen.getByRole('button', { name: 'Maak' })
  await userEvent.click(button)
  expect([press.mock.calls.length, send.mock.calls.length]).toEqual([1, 1])
  rerender(screenWith(true))
  expect(button).toHaveFocus()
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toBeEnabled()
  await userEvent.click(button)
  await userEvent.keyboard('{Enter}')
  await userEvent.type(screen.getByLabelText('Naam'), 'Sam{Enter}')
  expect([press.mock.calls.length, send.mock.calls.length]).toEqual([1, 1])
})
