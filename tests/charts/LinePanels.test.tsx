import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LinePanels, type Panel } from '../../src/charts/LinePanels'
import { oneToFive } from '../support/scales'

describe('the line panels', () => {
  test('give each panel a way, what changed for the eye and the ear, and a picture with all of its values', async () => {
    await show({ values: [2, 3, 4], description: '15 sep: 2,0; 9 feb: 3,0; 15 jun: 4,0' })
    const panel = screen.getByRole('listitem')
    expect(within(panel).getByRole('link', { name: 'Vertrouwen' })).toHaveAttribute(
      'href',
      '/groei/cluster/1',
    )
    expect(within(panel).getByText('2,0 → 4,0 (+2,0)')).toHaveAttribute('aria-hidden')
    expect(within(panel).getByText('van 2,0 naar 4,0, +2,0')).toBeInTheDocument()
    expect(within(panel).getByRole('img').querySelector('desc')).toHaveTextContent('9 feb: 3,0')
  })

  test('draw a dot for each value, and none where there is no value', async () => {
    await show({ values: [2, undefined, 4], description: '' })
    expect(document.querySelectorAll('circle')).toHaveLength(2)
  })

  test('have a tick for each moment, also for one without a value', async () => {
    await show({ values: [2, undefined, 4], description: '' })
    expect(document.querySelectorAll('.recharts-xAxis .recharts-cartesian-axis-tick-line')).toHaveLength(3)
  })

  test('are lines alone where a dot would hide the next', async () => {
    await show({ values: Array.from({ length: 520 }, (_, week) => (week % 5) + 1), description: '' })
    expect(document.querySelectorAll('.recharts-line-curve')).toHaveLength(1)
    expect(
      document.querySelectorAll('circle, .recharts-xAxis .recharts-cartesian-axis-tick-line'),
    ).toHaveLength(0)
  })

  test('leave a gap in the line where there is no value', async () => {
    await show({ values: [2, 3, undefined, 4, 5], description: '' })
    expect(document.querySelector('.recharts-line-curve')?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
  })
})

async function show({ values, description }: Pick<Panel, 'values' | 'description'>) {
  const panel = {
    key: '1',
    title: 'Vertrouwen',
    to: '/groei/cluster/1',
    value: '2,0 → 4,0 (+2,0)',
    spoken: 'van 2,0 naar 4,0, +2,0',
    values,
    description,
  }
  render(
    <ul>
      <LinePanels
        panels={[panel]}
        scale={oneToFive}
        ends={['15 sep', '15 jun']}
        panelWidth={200}
        fontSize={13}
      />
    </ul>,
  )
  // The words are there at once, the picture when the browser is idle.
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('2,0 → 4,0 (+2,0)')).toBeVisible()
  await screen.findByRole('img')
}
