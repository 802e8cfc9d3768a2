import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ClientDataHint } from '../../../src/shared/personalData/ClientDataHint'

test('of what is found besides, nothing is said but that: what was said stays the same element', async () => {
  const { rerender } = render(<ClientDataHint text="Ik sprak Fatima" />)
  const first = await screen.findByText('Fatima (misschien een naam)')
  expect(first.closest('[aria-live="polite"]')).not.toBeNull()
  rerender(<ClientDataHint text="Ik sprak Fatima en Johanna" />)
  expect(await screen.findByText('Johanna (misschien een naam)')).toBeVisible()
  expect(first).toBeInTheDocument()
  expect(first).toHaveTextContent(/^Fatima \(misschien een naam\)$/)
})
