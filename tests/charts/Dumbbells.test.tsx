import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ChartRow } from '../../src/charts/ChartRow'
import { Dumbbells } from '../../src/charts/Dumbbells'
import { oneToFive } from '../support/scales'

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
    render(<Dumbbells second="before" rows={[trust]} scale={oneToFive} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Vertrouwen 3,6 (+1,2)')
  })

  test('keep the order they are given', () => {
    render(
      <Dumbbells
        second="before"
        rows={[{ ...trust, key: '7', label: 'Eigen vak' }, trust]}
        scale={oneToFive}
      />,
    )
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(names).toEqual([expect.stringContaining('Eigen vak'), expect.stringContaining('Vertrouwen')])
  })

  test('put now and before on the track from 1 to 5', () => {
    render(<Dumbbells second="before" rows={[trust]} scale={oneToFive} />)
    // In the order they are drawn: now lies on top.
    expect(dots()).toEqual(['35%', '65%'])
  })

  test('work with now alone', () => {
    render(
      <Dumbbells
        second="before"
        rows={[{ ...trust, before: undefined, change: undefined }]}
        scale={oneToFive}
      />,
    )
    expect(screen.getByRole('listitem')).toHaveTextContent(/Vertrouwen 3,6$/)
    expect(dots()).toEqual(['65%'])
  })

  test('say in words why there is no value, and draw nothing', () => {
    const words = 'nog te weinig antwoorden (1 van 4)'
    render(
      <Dumbbells
        second="before"
        rows={[{ ...trust, now: undefined, change: undefined, value: words }]}
        scale={oneToFive}
      />,
    )
    expect(screen.getByRole('listitem')).toHaveTextContent(`Vertrouwen ${words}`)
    expect(dots()).toEqual([])
  })
})

/** Where the dots stand on the track; the levels have a line there, and what lies between two dots has a length. */
function dots(): readonly string[] {
  const lines = ['0%', '25%', '50%', '75%', '100%']
  return [...screen.getByRole('listitem').querySelectorAll<HTMLElement>('[aria-hidden] > *')]
    .filter(({ style }) => style.inlineSize === '')
    .map(({ style }) => style.insetInlineStart)
    .filter((place) => !lines.includes(place))
}
