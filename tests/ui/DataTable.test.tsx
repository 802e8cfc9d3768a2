import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DataTable } from '../../src/ui/DataTable'

test('two columns of the same day stand side by side, each with its own numbers', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <DataTable
      caption="Groei"
      columns={['Cluster', '21 nov', '21 nov']}
      rows={[{ key: '1', cells: ['Vertrouwen', '3,0', '4,0'] }]}
    />,
  )
  expect(screen.getAllByRole('columnheader', { name: '21 nov' })).toHaveLength(2)
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['3,0', '4,0'])
  expect(complaints).not.toHaveBeenCalled()
})
