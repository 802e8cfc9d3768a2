import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { radarPath, radarPoint, radarPoints, type RadarFrame } from '../../src/lib/radarGeometry'

const frame: RadarFrame = { cx: 100, cy: 100, radius: 50, axes: 4, middle: 0, maximum: 5 }
const anyFrame = fc.record({
  cx: fc.integer({ min: 0, max: 500 }),
  cy: fc.integer({ min: 0, max: 500 }),
  radius: fc.integer({ min: 10, max: 300 }),
  axes: fc.integer({ min: 3, max: 12 }),
  middle: fc.constant(0),
  maximum: fc.constant(5),
})

describe('a point of the radar', () => {
  test('lies on the first axis straight up, and on the others clockwise', () => {
    expect(rounded(radarPoint(frame, 0, 5))).toEqual({ x: 100, y: 50 })
    expect(rounded(radarPoint(frame, 1, 5))).toEqual({ x: 150, y: 100 })
    expect(rounded(radarPoint(frame, 2, 2.5))).toEqual({ x: 100, y: 125 })
    expect(rounded(radarPoint(frame, 3, 1))).toEqual({ x: 90, y: 100 })
  })

  test('lies as far from the middle as its value is of the maximum, on every axis', () => {
    fc.assert(
      fc.property(anyFrame, fc.nat(11), fc.double({ min: 1, max: 5, noNaN: true }), (any, axis, value) => {
        const { x, y } = radarPoint(any, axis % any.axes, value)
        expect(Math.hypot(x - any.cx, y - any.cy)).toBeCloseTo((value / 5) * any.radius, 6)
      }),
    )
  })

  test('is absent where there is no value', () => {
    expect(radarPoints(frame, [3, undefined, 3, 3])[1]).toBeUndefined()
  })
})

describe('the line through the points', () => {
  test('is closed when every axis has one', () => {
    const points = radarPoints(frame, [5, 5, 5, 5])
    expect(radarPath(points)).toBe('M100,50L150,100L100,150L50,100Z')
  })

  test('is broken at an axis without a value, and goes on over the first axis', () => {
    const points = radarPoints(frame, [5, undefined, 5, 5])
    expect(radarPath(points)).toBe('M100,150L50,100L100,50')
  })

  test('leaves a value between two gaps to its dot', () => {
    const points = radarPoints(frame, [5, undefined, 5, undefined])
    expect(radarPath(points)).toBe('M100,150M100,50')
  })

  test('is empty without any value', () => {
    expect(radarPath(radarPoints(frame, [undefined, undefined, undefined, undefined]))).toBe('')
  })

  test('visits every value once and the middle never, whatever is missing', () => {
    const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
    fc.assert(
      fc.property(fc.array(level, { minLength: 3, maxLength: 12 }), (values) => {
        const path = radarPath(radarPoints({ ...frame, axes: values.length }, values))
        const visited = path.match(/[ML][^MLZ]+/g) ?? []
        expect(visited).toHaveLength(values.filter((value) => value !== undefined).length)
        expect(path).not.toMatch(/[ML]100,100(?![.\d])/)
        expect(path.endsWith('Z')).toBe(!values.includes(undefined))
      }),
    )
  })
})

function rounded({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: Math.round(x), y: Math.round(y) }
}
