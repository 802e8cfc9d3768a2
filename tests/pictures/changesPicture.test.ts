import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChangesBlock } from '../../src/domain/printedDocument'
import { changesPicture } from '../../src/pictures/changesPicture'
import { estimatedWidth, type Picture, type Shape } from '../../src/pictures/Picture'
import { trackShapes } from '../../src/pictures/trackShapes'
import { oneToFive } from '../support/scales'

const track = { left: 100, width: 113, y: 50, reach: 22 }

test('a row has a dot for before and one for now, a piece between them, and the norm', () => {
  const shapes = trackShapes({ before: 2, now: 4, scale: oneToFive }, track)
  // From 1 at 106.5 to 5 at 206.5: half a dot is left free at both ends.
  expect(dots(shapes)).toEqual([
    ['before', 131.5],
    ['now', 181.5],
  ])
  expect(paths(shapes)).toContain('M131.5,50H181.5')
  expect(paths(shapes)).toContain('M181.5,28V72')
})

test('one value alone has its dot and no piece; none has only the norm', () => {
  expect(dots(trackShapes({ now: 3, scale: oneToFive }, track))).toEqual([['now', 156.5]])
  expect(dots(trackShapes({ now: Number.NaN, scale: oneToFive }, track))).toEqual([])
  expect(paths(trackShapes({ scale: oneToFive }, track))).toHaveLength(2)
})

test('what lies outside the scale is drawn at its end', () => {
  expect(dots(trackShapes({ before: -3, now: 9, scale: oneToFive }, track)).map(([, x]) => x)).toEqual([
    106.5, 206.5,
  ])
})

const block: ChangesBlock = {
  type: 'changes',
  alternative: '',
  scale: oneToFive,
  series: [],
  rows: [
    { name: 'Vertrouwen', before: 2.7, now: 4, value: '4,0', change: '+1,3' },
    { name: 'Kwaliteit van leven in de wijk', now: 3, value: '3,0' },
    { name: 'Samenwerken', value: 'te weinig antwoorden' },
  ],
}

test('the norm is one line through all rows: each piece begins where the one above ends, at the same place', () => {
  const { shapes, height } = changesPicture(block, { width: 300, widthOf: estimatedWidth })
  const norm = shapes.flatMap((shape) =>
    shape.type === 'path' && shape.stroke?.ink === 'norm'
      ? [/^M([\d.]+),([\d.]+)V([\d.]+)$/.exec(shape.d) ?? []]
      : [],
  )
  expect(new Set(norm.map(([, x]) => x)).size).toBe(1)
  expect(norm.map(([, , top]) => Number(top))).toEqual([0, height / 3, (height / 3) * 2])
  expect(norm.map(([, , , bottom]) => Number(bottom))).toEqual([height / 3, (height / 3) * 2, height])
})

test('each row has its name and numbers, or in words why it has none', () => {
  expect(
    texts(changesPicture(block, { width: 300, widthOf: estimatedWidth })).map(({ text }) => text),
  ).toEqual([
    'Vertrouwen',
    '4,0',
    '+1,3',
    'Kwaliteit van',
    'leven in de …',
    '3,0',
    'Samenwerken',
    'te weinig antwoorden',
  ])
})

test('nothing leaves the picture, whatever it says', () => {
  const anyText = fc.string({ maxLength: 40 })
  const anyValue = fc.oneof(fc.constant(undefined), fc.double(), fc.integer({ min: -1, max: 6 }))
  const row = fc.record({
    name: anyText,
    now: anyValue,
    before: anyValue,
    value: fc.string({ maxLength: 6 }),
    change: fc.string({ maxLength: 8 }),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.integer({ min: 200, max: 500 }), (rows, width) => {
      const picture = changesPicture({ ...block, rows }, { width, widthOf: estimatedWidth })
      for (const { x, anchor, text, size } of texts(picture)) {
        const wide = estimatedWidth(text, size)
        const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor]
        expect(left).toBeGreaterThanOrEqual(-0.01)
        expect(left + wide).toBeLessThanOrEqual(width + 0.01)
      }
      for (const [, x] of dots(picture.shapes)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
      }
    }),
  )
})

function dots(shapes: readonly Shape[]) {
  return shapes.flatMap((shape) =>
    shape.type === 'circle' ? [[shape.stroke?.ink ?? '', shape.x] as const] : [],
  )
}

function paths(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) => (shape.type === 'path' ? [shape.d] : []))
}

function texts({ shapes }: Picture) {
  return shapes.filter((shape) => shape.type === 'text')
}
