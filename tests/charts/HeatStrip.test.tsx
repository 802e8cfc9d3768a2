import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { HeatStrip } from '../../src/charts/HeatStrip'
import { oneToFive } from '../support/scales'

describe('the heat strip', () => {
  test('is a table with a heading for each row and column and a number or a sign in each cell', () => {
    show()
    expect(screen.getByRole('table', { name: 'Niveau per meting' })).toBeVisible()
    expect(screen.getAllByRole('columnheader').map(textOf)).toEqual([
      'Competentie',
      '15 sep 2025',
      '9 feb 2026',
    ])
    expect(screen.getByRole('rowheader')).toHaveTextContent('2.2 Borgt de rechten van de cliënt.')
    expect(screen.getAllByRole('cell').map(textOf)).toEqual(['3', 'n.v.t.'])
  })

  test('tints a level, and nothing else', () => {
    show()
    expect(screen.getByRole('cell', { name: '3' })).toHaveAttribute('data-level', '3')
    expect(screen.getByRole('cell', { name: 'n.v.t.' })).not.toHaveAttribute('data-level')
  })

  test('can be reached by keyboard, to be scrolled, when it is wider than the screen', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300)
    vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(500)
    show()
    expect(screen.getByRole('region', { name: 'Niveau per meting' })).toHaveAttribute('tabindex', '0')
  })
})

function show() {
  const cells = [
    { key: 'a', level: 3, text: '3' },
    { key: 'b', text: 'n.v.t.' },
  ]
  render(
    <HeatStrip
      caption="Niveau per meting"
      scale={oneToFive}
      rowsLabel="Competentie"
      columns={[
        { key: 'a', label: '15 sep 2025' },
        { key: 'b', label: '9 feb 2026' },
      ]}
      rows={[{ key: '2.2', number: '2.2', name: 'Borgt de rechten van de cliënt.', cells }]}
    />,
  )
}

function textOf({ textContent }: HTMLElement): string {
  return textContent
}
