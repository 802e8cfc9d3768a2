import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Dialog } from '../../src/ui/Dialog'

test('that a browser tells late of closing does not close what is open again', () => {
  const close = vi.fn<() => void>()
  const dialog = (open: boolean) => (
    <Dialog open={open} title="Zeker weten?" actions={null} onClose={close}>
      <p>Dit gaat weg.</p>
    </Dialog>
  )
  const { rerender } = render(dialog(true))
  const element = screen.getByRole('dialog', { name: 'Zeker weten?' })
  fireEvent(element, new Event('close'))
  expect(close).not.toHaveBeenCalled()
  rerender(dialog(false))
  fireEvent(element, new Event('close'))
  expect(close).toHaveBeenCalled()
})
