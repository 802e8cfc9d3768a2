import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ChartRow } from '../../src/charts/ChartRow'
import { Dumbbells } from '../../src/charts/Dumbbells'

const trust: ChartRow = {
  key: '1',
  label: 'Vertrouwen',
  axis: 'Vertrouwen',
  short: '1',
  now: 3.6,
  before: 2.4,
  value: '3,6',
  change: '+1,2',
}

describe('the dumbbells', () => {
  test('read as a list of names with their value and change', () => {
    render(<Dumbbells second="before" rows={[trust]} norm={4} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Vertrouwen 3,6 (+1,2)')
  })

  test('keep the order they are given', () => {
    render(<Dumbbells second="before" rows={[{ ...trust, key: '7', label: 'Eigen vak' }, trust]} norm={4} />)
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(names).toEqual([expect.stringContaining('Eigen vak'), expect.stringContaining('Vertrouwen')])
  })

  test('put now and before on the track from 1 to 5', () => {
    render(<Dumbbells second="before" rows={[trust]} norm={4} />)
    expect(dot('now')).toHaveStyle({ insetInlineStart: '65%' })
    expect(dot('before')).toHaveStyle({ insetInlineStart: '35%' })
  })

  test('work with now alone', () => {
    render(<Dumbbells second="before" rows={[{ ...trust, before: undefined, change: undefined }]} norm={4} />)
    expect(screen.getByRole('listitem')).toHaveTextContent(/Vertrouwen 3,6$/)
    expect(dot('before')).toBeNull()
  })

  test('say in words why there is no value, and draw nothing', () => {
    const words = 'nog te weinig antwoorden (1 van 4)'
    render(
      <Dumbbells
        second="before"
        rows={[{ ...trust, now: undefined, change: undefined, value: words }]}
        norm={4}
      />,
    )
    expect(screen.getByRole('listitem')).toHaveTextContent(`Vertrouwen ${words}`)
    expect(dot('now')).toBeNull()
    expect(dot('before')).toBeNull()
  })
})

function dot(name: 'now' | 'before'): HTMLElement | null {
  return document.querySelector(`li span[aria-hidden] > [class*="${name}"]`)
}
