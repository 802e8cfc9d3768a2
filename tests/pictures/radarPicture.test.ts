import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimatedWidth, type Ink, type Picture, type TextShape } from '../../src/pictures/Picture'
import { radarPicture } from '../../src/pictures/radarPicture'
import { withLegend } from '../../src/pictures/withLegend'
import type { RadarBlock, RadarSeries } from '../../src/domain/printedDocument'
import { aRadarBlock } from '../support/printedDocuments'

const names = ['Kwaliteit van leven', 'Samenwerken', 'Zelfsturing en eigen regie', 'Professioneel handelen']
const axes = [...names, 'Communiceren', 'Netwerk en inclusie', 'Ontwikkeling en reflectie']
const room = { width: 300, widthOf: estimatedWidth }

describe('the picture of a radar', () => {
  test('has the rings below the lines, the norm as the lowest of those and now on top, whatever order they come in', () => {
    const { shapes } = radarPicture(aRadarBlock, room)
    const strokes = shapes.flatMap((shape) => (shape.type === 'path' && shape.stroke ? [shape.stroke] : []))
    const lines = strokes.filter(({ ink, dash }) => ink === 'line' || ink === 'now' || dash !== undefined)
    expect(lines.map(({ ink }) => ink)).toEqual(['line', 'norm', 'before', 'reviewer', 'reviewer', 'now'])
  })

  test('has a dot for each value, and none where there is no value', () => {
    const picture = radarPicture(aRadarBlock, room)
    expect(dots(picture, 'now')).toHaveLength(5)
    expect(dots(picture, 'before')).toHaveLength(4)
  })

  test('is filled within now, and not when a value of now is missing', () => {
    const filled = (now: RadarSeries['values']) =>
      inks(radarPicture(withNow(now), room).shapes.filter(({ type }) => type === 'path')).includes('area')
    expect(filled([3, 3, 3, 3, 3])).toBe(true)
    expect(filled([3, 3, undefined, 3, 3])).toBe(false)
  })

  test('keeps every dot within its rings, and draws nothing for what is no number', () => {
    const values = [99, -99, Number.NaN, Number.POSITIVE_INFINITY, 5]
    const picture = radarPicture(withNow(values), room)
    const whole = radarPicture(withNow([5, 5, 5, 5, 5]), room)
    expect(dots(picture, 'now')).toEqual([
      dots(whole, 'now')[0],
      dots(radarPicture(withNow([0, 0, 0, 0, 0]), room), 'now')[1],
      dots(whole, 'now')[4],
    ])
  })

  test('draws no line over the numbers of its rings', () => {
    const { shapes } = radarPicture(aRadarBlock, room)
    const last = shapes.findLastIndex((shape) => shape.type !== 'text' && shape.stroke !== undefined)
    const numbers = shapes.flatMap((shape, place) =>
      shape.type === 'text' && /^\d$/.test(shape.text) ? [place] : [],
    )
    expect(numbers).toHaveLength(5)
    // The clear space of the first is drawn before it.
    expect(Math.min(...numbers) - 1).toBeGreaterThan(last)
  })

  test('numbers its rings and names its axes', () => {
    const { shapes, keys } = radarPicture(aRadarBlock, room)
    expect(keys).toEqual([])
    expect(texts(shapes).join(' ')).toBe(
      '1 2 3 4 5 Kwaliteit van leven Samenwerken Eigen regie Professioneel handelen Netwerk',
    )
  })
})

describe('the legend below it', () => {
  test('has a sample of each line with its name, in the order that they were given', () => {
    const { below, shapes } = legendOf(aRadarBlock)
    expect(texts(below)).toEqual(aRadarBlock.series.map(({ name }) => name))
    const samples = below.flatMap((shape) =>
      shape.type === 'path' && shape.stroke ? [shape.stroke.ink] : [],
    )
    expect([...new Set(samples)]).toEqual(['norm', 'before', 'reviewer', 'now'])
    expect(shapes).toHaveLength(radarPicture(aRadarBlock, room).shapes.length + below.length)
  })

  test('names axes that carry their short names because the names are too long', () => {
    const short = axes.map((_, index) => `k${index + 1}`)
    const long = axes.map((axis) => `${axis} ${'onafzienbaar'.repeat(12)}`)
    const { below, keys } = legendOf({ ...aRadarBlock, axes: long, short, series: [] })
    expect(keys).toHaveLength(axes.length)
    const firsts = texts(below).filter((text) => /^k\d /.test(text))
    expect(firsts.map((text) => text.slice(0, 6))).toEqual(
      axes.map((axis, index) => `k${index + 1} ${axis}`.slice(0, 6)),
    )
  })

  test('never leaves the picture, whatever it says', () => {
    const series = fc.record({
      kind: fc.constantFrom('now', 'before', 'norm', 'reviewer'),
      name: fc.string({ maxLength: 200, size: 'max' }),
      values: fc.constant([3, 3, 3, 3, 3]),
    })
    fc.assert(
      fc.property(fc.array(series, { maxLength: 4 }), fc.integer({ min: 240, max: 700 }), (drawn, width) => {
        const block = { ...aRadarBlock, series: drawn }
        const { shapes, height } = withLegend(radarPicture(block, { ...room, width }), block, estimatedWidth)
        for (const shape of shapes) {
          if (shape.type !== 'text') continue
          const { x, y, text, size, anchor } = shape
          const wide = estimatedWidth(text, size)
          const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor]
          expect(left).toBeGreaterThanOrEqual(-0.01)
          expect(left + wide).toBeLessThanOrEqual(width + 0.01)
          expect(y).toBeLessThan(height)
        }
      }),
    )
  })
})

function withNow(values: RadarSeries['values']): RadarBlock {
  return { ...aRadarBlock, series: [{ kind: 'now', name: 'nu', values }] }
}

function legendOf(block: RadarBlock) {
  const radar = radarPicture(block, room)
  const { shapes } = withLegend(radar, block, estimatedWidth)
  return { shapes, below: shapes.slice(radar.shapes.length), keys: radar.keys }
}

function dots({ shapes }: Picture, ink: Ink) {
  return shapes.filter((shape) => shape.type === 'circle' && shape.stroke?.ink === ink)
}

function inks(shapes: Picture['shapes']): readonly (Ink | undefined)[] {
  return shapes.map((shape) => (shape.type === 'text' ? shape.ink : shape.fill))
}

function texts(shapes: Picture['shapes']): readonly string[] {
  return shapes.filter((shape): shape is TextShape => shape.type === 'text').map(({ text }) => text)
}
