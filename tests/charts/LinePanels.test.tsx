import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LinePanels, type Panel } from '../../src/charts/LinePanels'

describe('the line panels', () => {
  test('give each panel a title, its last value in words, and a picture with all of its values', async () => {
    await show({ values: [2, 3, 4], description: '15 sep: 2,0; 9 feb: 3,0; 15 jun: 4,0' })
    const panel = screen.getByRole('listitem')
    expect(within(panel).getByRole('heading', { name: 'Vertrouwen' })).toBeVisible()
    expect(within(panel).getByText('4,0 op 15 jun')).toBeVisible()
    expect(within(panel).getByRole('img').querySelector('desc')).toHaveTextContent('9 feb: 3,0')
  })

  test('draw a dot for each value, and none where there is no value', async () => {
    await show({ values: [2, undefined, 4], description: '' })
    expect(document.querySelectorAll('circle')).toHaveLength(2)
  })

  test('leave a gap in the line where there is no value', async () => {
    await show({ values: [2, 3, undefined, 4, 5], description: '' })
    expect(document.querySelector('.recharts-line-curve')?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
  })
})

async function show({ values, description }: Pick<Panel, 'values' | 'description'>) {
  const panel = { key: '1', title: 'Vertrouwen', value: '4,0 op 15 jun', values, description }
  render(
    <ul>
      <LinePanels panels={[panel]} norm={4} ends={['15 sep', '15 jun']} panelWidth={200} fontSize={13} />
    </ul>,
  )
  // The words are there at once, the picture when the browser is idle.
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('4,0 op 15 jun')).toBeVisible()
  await screen.findByRole('img')
}
