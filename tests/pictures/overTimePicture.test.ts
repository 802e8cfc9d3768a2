import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OverTimeBlock } from '../../src/domain/printedDocument'
import { overTimePicture } from '../../src/pictures/overTimePicture'
import { estimatedWidth, type Picture, type Shape } from '../../src/pictures/Picture'
import { oneToFive } from '../support/scales'

const block: OverTimeBlock = {
  type: 'overTime',
  alternative: '',
  scale: oneToFive,
  series: [],
  panels: [
    { name: '1 Vertrouwen', value: '1,0 naar 5,0 (+4,0)', values: [1, 3, 5] },
    { name: '2 Samenwerken', value: '2,0 naar 3,0 (+1,0)', values: [2, undefined, 3, 3] },
    { name: '3 Eigen vak', value: 'nog geen gemiddelde', values: [undefined, undefined] },
  ],
}

test('each panel has its name, how it went and a dot for each moment, on one scale with the norm', () => {
  const { shapes } = overTimePicture(block, { width: 500, widthOf: estimatedWidth })
  const said = texts(shapes).map(({ text }) => text)
  for (const { name, value } of block.panels) expect(said).toEqual(expect.arrayContaining([name, value]))
  expect(dots(shapes)).toHaveLength(6)
  // Of the first panel: from the lowest level to the highest, over the whole width.
  const [first, , last] = dots(shapes)
  expect((first?.y ?? 0) - (last?.y ?? 0)).toBe(64)
  expect((last?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(90)
  expect(shapes.filter((one) => one.type === 'path' && one.stroke?.ink === 'norm')).toHaveLength(3)
})

test('how it went is told in full wherever the picture has room for that', () => {
  const panels = ['1,0 naar 5,0 (+4,0)', '3,0 naar 3,0 (ongeveer gelijk)', '2,0', ''].map((value) => ({
    name: 'Vertrouwen',
    value,
    values: [1, 3],
  }))
  for (const width of [240, 360, 500, 640]) {
    const { shapes } = overTimePicture({ ...block, panels }, { width, widthOf: estimatedWidth })
    const said = texts(shapes).map(({ text }) => text)
    expect(said, `${width}`).toEqual(expect.arrayContaining(panels.map(({ value }) => value)))
  }
})

test('no panel stands alone in a row of its own where three or more have room beside one another', () => {
  for (let count = 2; count <= 9; count += 1) {
    for (const width of [500, 640, 800]) {
      const panels = Array.from({ length: count }, () => ({
        name: 'Vertrouwen',
        value: '2,0',
        values: [1, 3],
      }))
      const { shapes } = overTimePicture({ ...block, panels }, { width, widthOf: estimatedWidth })
      const tops = texts(shapes).flatMap(({ text, y }) => (text === 'Vertrouwen' ? [y] : []))
      const rows = [...new Set(tops)].map((top) => tops.filter((one) => one === top).length)
      expect(Math.min(...rows), `${count} in ${width}: ${rows.join(' + ')}`).toBeGreaterThan(1)
    }
  }
})

test('a line is broken where a moment has no mean, and what has none is no line', () => {
  const lines = overTimePicture(block, { width: 500, widthOf: estimatedWidth }).shapes.flatMap((shape) =>
    shape.type === 'path' && shape.stroke?.ink === 'now' ? [shape.d] : [],
  )
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^M[^ML]+L[^ML]+L[^ML]+$/)
  // Of four moments only the last two are beside one another.
  expect(lines[1]).toMatch(/^M[^ML]+L[^ML]+$/)
})

test('nothing leaves the picture, whatever it says and however narrow it is', () => {
  const anyValue = fc.oneof(fc.constant(undefined), fc.double(), fc.integer({ min: -1, max: 6 }))
  const panel = fc.record({
    name: fc.string({ maxLength: 40 }),
    value: fc.string({ maxLength: 40 }),
    values: fc.array(anyValue, { maxLength: 30 }),
  })
  fc.assert(
    fc.property(fc.array(panel, { maxLength: 9 }), fc.integer({ min: 130, max: 800 }), (panels, width) => {
      const { shapes, height } = overTimePicture({ ...block, panels }, { width, widthOf: estimatedWidth })
      for (const { x, y, text, size } of texts(shapes)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + estimatedWidth(text, size)).toBeLessThanOrEqual(width + 0.01)
        expect(y).toBeLessThanOrEqual(height)
      }
      for (const { x, y, radius } of dots(shapes)) {
        expect(x - radius).toBeGreaterThanOrEqual(0)
        expect(x + radius).toBeLessThanOrEqual(width + 0.01)
        expect(y + radius).toBeLessThanOrEqual(height)
      }
    }),
  )
})

function dots(shapes: Picture['shapes']) {
  return shapes.filter((shape) => shape.type === 'circle')
}

function texts(shapes: readonly Shape[]) {
  return shapes.filter((shape) => shape.type === 'text')
}
