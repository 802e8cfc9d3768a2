import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Radar } from '../../src/charts/Radar'
import { inks } from '../../src/charts/Shapes'
import { estimatedWidth } from '../../src/pictures/Picture'
import { radarLayout } from '../../src/pictures/radarLayout'
import type { RadarSeries, SeriesKind } from '../../src/domain/printedDocument'
import { oneToFive } from '../support/scales'

describe('the radar', () => {
  test('is one picture with a name and all of its values in words', () => {
    draw(['a', 'b', 'c'], { now: [3, 4, 5] })
    const picture = screen.getByRole('img', { name: 'Spinnenweb' })
    expect(picture.querySelector('desc')).toHaveTextContent('a 3; b 4; c 5')
  })

  test('draws a dot for each value of each series that it is given', () => {
    draw(['a', 'b', 'c'], { now: [3, 4, 5] })
    expect(dots('now', 'circle')).toHaveLength(3)
    expect(dots('before', 'circle')).toHaveLength(0)
  })

  test('draws what somebody else sees with squares, never as the time before', () => {
    draw(['a', 'b', 'c'], { now: [3, 4, 5], reviewer: [2, 5, 5] })
    expect(dots('reviewer', 'path')).toHaveLength(3)
    expect(dots('reviewer', 'circle')).toHaveLength(0)
    expect(line('before')).toBeUndefined()
  })

  test('breaks the line at an axis without a value and puts no dot there: nothing is not zero', () => {
    draw(['a', 'b', 'c', 'd'], { now: [3, undefined, 5, 4], before: [2, 2, 2, 2] })
    expect(dots('now', 'circle')).toHaveLength(3)
    expect(line('now')).not.toContain('Z')
    expect(dots('before', 'circle')).toHaveLength(4)
    expect(line('before')).toContain('Z')
  })

  test('marks the norm on every axis, also on one without a value', () => {
    draw(['a', 'b', 'c'], { now: [3, undefined, 5], norm: [4, 4, 4] })
    expect(line('norm')).toMatch(/^M.*L.*L.*Z$/)
  })

  test('puts now on top, whatever order the series come in', () => {
    draw(['a', 'b', 'c'], { now: [3, 4, 5], before: [3, 4, 5], norm: [4, 4, 4] })
    const strokes = [...document.querySelectorAll('circle[stroke]')].map((dot) => dot.getAttribute('stroke'))
    expect([...new Set(strokes)]).toEqual([inks.before, inks.now])
  })

  test('no dot can lie on a number of a ring, and every line runs behind it', () => {
    draw(['a', 'b', 'c', 'd', 'e'], {
      now: [4, 4, 4, 4, 4],
      before: [3, 3, 3, 3, 3],
      norm: [4, 4, 4, 4, 4],
    })
    const places = (selector: string, x: string, y: string) =>
      [...document.querySelectorAll(selector)].map((one) => [
        Number(one.getAttribute(x)),
        Number(one.getAttribute(y)),
      ])
    const numbers = places('circle:not([stroke])', 'cx', 'cy')
    expect(numbers).toHaveLength(5)
    for (const [x = 0, y = 0] of numbers) {
      for (const [left = 0, top = 0] of places('circle[stroke]', 'cx', 'cy')) {
        expect(Math.hypot(x - left, y - top)).toBeGreaterThan(5 + 8)
      }
    }
    const order = [...document.querySelectorAll('path[stroke], circle:not([stroke])')]
    const lastLine = order.findLastIndex((one) => one.hasAttribute('stroke'))
    expect(order.findIndex((one) => !one.hasAttribute('stroke'))).toBeGreaterThan(lastLine)
  })

  test('numbers its rings and names its axes', () => {
    draw(['Vertrouwen', 'Eigen regie', 'Verbinden'], { now: [3, 4, 5] })
    const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', 'Vertrouwen', 'Verbinden']))
  })

  test('draws only what moves when the values are others: whoever slides through years waits for every step', () => {
    let webs = 0
    let names = 0
    const { rings, labels, ...rest } = layoutOf(['a', 'b', 'c'])
    const layout = {
      ...rest,
      get rings() {
        webs += 1
        return rings
      },
      get labels() {
        names += 1
        return labels
      },
    }
    const radar = (now: number) => (
      <Radar
        series={aSeries('now', [now, 4, 5])}
        layout={layout}
        title="Spinnenweb"
        description={`a ${now}`}
      />
    )
    const { rerender } = render(radar(3))
    const [drawn, before] = [[webs, names], line('now')]
    rerender(radar(1))
    expect(line('now')).not.toBe(before)
    expect([webs, names]).toEqual(drawn)
  })
})

type Values = Readonly<Partial<Record<SeriesKind, RadarSeries['values']>>>

function draw(names: readonly string[], { now, before, reviewer, norm }: Values) {
  const series = [aSeries('now', now), aSeries('before', before), aSeries('reviewer', reviewer)]
  const layout = layoutOf(names)
  const description = names.map((name, axis) => `${name} ${now?.[axis]}`).join('; ')
  const all = [...series, aSeries('norm', norm)].flat()
  render(<Radar series={all} layout={layout} title="Spinnenweb" description={description} />)
}

function layoutOf(names: readonly string[]) {
  return radarLayout(
    names.map((name) => ({ axis: name, short: name })),
    { width: 320, fontSize: 13, widthOf: estimatedWidth, scale: oneToFive },
  )
}

function aSeries(kind: SeriesKind, values: RadarSeries['values'] | undefined): readonly RadarSeries[] {
  return values ? [{ kind, name: kind, values }] : []
}

function dots(kind: SeriesKind, tag: 'circle' | 'path'): readonly Element[] {
  const drawn = [...document.querySelectorAll(`${tag}[stroke="${inks[kind]}"]`)]
  return drawn.filter((each) => each.getAttribute('fill') !== 'none')
}

function line(kind: SeriesKind): string | undefined {
  const path = document.querySelector(`path[fill="none"][stroke="${inks[kind]}"]`)
  return path?.getAttribute('d') ?? undefined
}
