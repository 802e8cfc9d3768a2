import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ChartRow, Second } from '../../src/charts/ChartRow'
import { Radar } from '../../src/charts/Radar'
import { radarLayout } from '../../src/domain/picture/radarLayout'

describe('the radar', () => {
  test('is one picture with a name and all of its values in words', () => {
    draw([aRow('a', 3), aRow('b', 4), aRow('c', 5)])
    const picture = screen.getByRole('img', { name: 'Spinnenweb' })
    expect(picture.querySelector('desc')).toHaveTextContent('a 3; b 4; c 5')
  })

  test('draws now, and before only when there is one', () => {
    draw([aRow('a', 3), aRow('b', 4), aRow('c', 5)])
    expect(seriesNamed('now')?.querySelectorAll('circle')).toHaveLength(3)
    expect(seriesNamed('before')).toBeNull()
  })

  test('draws what somebody else sees with squares, never as the time before', () => {
    draw([aRow('a', 3, 2), aRow('b', 4, 5), aRow('c', 5, 5)], 'reviewer')
    expect(seriesNamed('reviewer')?.querySelectorAll('rect')).toHaveLength(3)
    expect(seriesNamed('reviewer')?.querySelectorAll('circle')).toHaveLength(0)
    expect(seriesNamed('before')).toBeNull()
  })

  test('breaks the line at an axis without a value and puts no dot there: nothing is not zero', () => {
    draw([aRow('a', 3, 2), aRow('b', undefined, 2), aRow('c', 5, 2), aRow('d', 4, 2)])
    expect(seriesNamed('now')?.querySelectorAll('circle')).toHaveLength(3)
    expect(seriesNamed('now')?.querySelector('path')?.getAttribute('d')).not.toContain('Z')
    expect(seriesNamed('before')?.querySelectorAll('circle')).toHaveLength(4)
    expect(seriesNamed('before')?.querySelector('path')?.getAttribute('d')).toContain('Z')
  })

  test('marks the norm on every axis, also on one without a value', () => {
    draw([aRow('a', 3), aRow('b', undefined), aRow('c', 5)])
    expect(seriesNamed('norm')?.querySelector('path')?.getAttribute('d')).toMatch(/^M.*L.*L.*Z$/)
  })

  test('numbers its rings and names its axes', () => {
    draw([aRow('Vertrouwen', 3), aRow('Eigen regie', 4), aRow('Verbinden', 5)])
    const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', 'Vertrouwen', 'Verbinden']))
  })
})

function draw(rows: readonly ChartRow[], second: Second = 'before') {
  const description = rows.map(({ label, value }) => `${label} ${value}`).join('; ')
  const layout = radarLayout(rows, 320, 13)
  render(
    <Radar
      second={second}
      rows={rows}
      layout={layout}
      norm={4}
      title="Spinnenweb"
      description={description}
    />,
  )
}

function aRow(name: string, now: number | undefined, before?: number): ChartRow {
  return { key: name, label: name, axis: name, short: name, now, before, value: String(now) }
}

function seriesNamed(name: 'now' | Second | 'norm') {
  return document.querySelector(`g[class*="${name}"]`)
}
