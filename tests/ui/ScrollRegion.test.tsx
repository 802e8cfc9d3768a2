import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ScrollRegion } from '../../src/ui/ScrollRegion'

/** What a browser would measure: a window of 300 pixels with so much in it. */
function holds(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300)
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(width)
}

test('is a stop by keyboard and a named part while there is more in it than fits', () => {
  holds(500)
  render(<ScrollRegion label="Alle taken">veel</ScrollRegion>)
  expect(screen.getByRole('region', { name: 'Alle taken' })).toHaveAttribute('tabindex', '0')
})

test('is neither when all of it fits', () => {
  holds(300)
  render(<ScrollRegion label="Alle taken">weinig</ScrollRegion>)
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
  expect(screen.getByText('weinig')).not.toHaveAttribute('tabindex')
})
