import { expect, test } from 'vitest'
import { barsPicture, maxOf } from '../../src/pictures/barsPicture'
import type { Picture } from '../../src/pictures/Picture'

const ticks = ['1', '2', '3']

test('each tick has its number and, unless that is 0, a bar as high as it is of the most', () => {
  const picture = barsPicture(ticks, [0, 2, 4], 4)
  expect(texts(picture)).toEqual(['0', '1', '2', '2', '4', '3'])
  expect(heights(picture)).toEqual([30, 60])
})

test('what is missing, below 0 or no number is drawn as none', () => {
  const picture = barsPicture(ticks, [-1, Number.NaN], 4)
  expect(texts(picture)).toEqual(['0', '1', '0', '2', '0', '3'])
  expect(heights(picture)).toEqual([])
})

test('all panels have the scale of the largest number, and a scale also without any', () => {
  const panel = { name: '', note: '', alternative: '' }
  expect(
    maxOf([
      { ...panel, counts: [1, 7, Number.NaN] },
      { ...panel, counts: [3] },
    ]),
  ).toBe(7)
  expect(maxOf([{ ...panel, counts: [] }])).toBe(1)
})

function texts({ shapes }: Picture): readonly string[] {
  return shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
}

function heights({ shapes }: Picture): readonly number[] {
  return shapes.flatMap((shape) =>
    shape.type === 'path' && shape.fill ? [Number(/v(\d+)Z/.exec(shape.d)?.[1])] : [],
  )
}
