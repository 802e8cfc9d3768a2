import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimatedWidth, type TextShape, type WidthOf } from '../../src/pictures/Picture'
import { radarLayout } from '../../src/pictures/radarLayout'
import { theProfile } from '../support/content'
import { oneToFive } from '../support/scales'

const names = theProfile().clusters.map(({ id, shortTitle }) => ({ axis: shortTitle.nl, short: id }))

describe('the lay-out of the radar', () => {
  test('has room for the full names of the profile on a screen of 320 pixels', () => {
    const { labels, keys, frame } = radarLayout(names, roomOf(288, 13))
    expect(keys).toEqual([])
    expect(linesIn(labels).flat()).toContain('Samenwerken')
    expect(frame.radius).toBeGreaterThan(58)
  })

  test('falls back on numbers when the letters are twice as large', () => {
    const { labels, keys } = radarLayout(names, roomOf(288, 26))
    expect(keys).toEqual(names.map(({ short, axis }) => `${short} ${axis}`))
    expect(linesIn(labels)).toEqual(names.map(({ short }) => [short]))
  })

  test('has room for full names in half the width of a page, at letters of 8.8 points', () => {
    const long = [
      'Kwaliteit van leven',
      'Samenwerken',
      'Zelfsturing en eigen regie',
      'Professioneel handelen',
    ]
    const axes = [...long, 'Communiceren', 'Netwerk en inclusie', 'Ontwikkeling en reflectie'].map(
      (axis) => ({
        axis,
        short: '1',
      }),
    )
    const { labels, keys, frame } = radarLayout(axes, { ...roomOf(222, 8.8, letters), largestRadius: 118 })
    expect(keys).toEqual([])
    expect(linesIn(labels).map((lines) => lines.join(' '))).toEqual(axes.map(({ axis }) => axis))
    expect(frame.radius).toBeGreaterThan(55)
  })

  test('falls back on numbers where there is room for full names, but not beside one another', () => {
    const wide = { axis: 'samenwerkingen samenwerkingen', short: '1' }
    const room = roomOf(370, 13)
    expect(
      radarLayout(
        Array.from({ length: 4 }, () => wide),
        room,
      ).keys,
    ).toEqual([])
    expect(
      radarLayout(
        Array.from({ length: 9 }, () => wide),
        room,
      ).keys,
    ).toHaveLength(9)
  })

  test('never goes beyond the radius that it was given', () => {
    const { frame } = radarLayout(names, { ...roomOf(480, 13), largestRadius: 66 })
    expect(frame.radius).toBe(66)
  })

  test('keeps the rings and every label within the sheet and apart, whatever the names, the width and the letters', () => {
    const name = fc.record({
      axis: fc.stringMatching(/^[a-z]{1,16}( [a-z]{1,16}){0,4}$/),
      short: fc.constant('9.9'),
    })
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 3, maxLength: 9 }),
        fc.integer({ min: 222, max: 700 }),
        fc.double({ min: 8, max: 28, noNaN: true }),
        fc.constantFrom(estimatedWidth, letters),
        (axes, width, fontSize, widthOf) => {
          const { frame, height, labels } = radarLayout(axes, roomOf(width, fontSize, widthOf))
          expect(frame.cx - frame.radius).toBeGreaterThanOrEqual(-0.01)
          expect(frame.cx + frame.radius).toBeLessThanOrEqual(width + 0.01)
          expect(frame.cy - frame.radius).toBeGreaterThanOrEqual(-0.01)
          for (const [index, label] of labels.entries()) {
            for (const line of label) {
              const box = boxOf(line, widthOf)
              expect(box.left).toBeGreaterThanOrEqual(-0.01)
              expect(box.right).toBeLessThanOrEqual(width + 0.01)
              expect(box.top).toBeGreaterThanOrEqual(-0.01)
              expect(box.bottom).toBeLessThanOrEqual(height + 0.01)
              const others = labels.slice(index + 1).flat()
              for (const other of others) expect(overlaps(box, boxOf(other, widthOf))).toBe(false)
            }
          }
        },
      ),
    )
  })
})

/** As wide as letters of a font: no two alike. */
function letters(text: string, size: number): number {
  return (
    Array.from(text, (letter) => 0.35 + (letter.charCodeAt(0) % 10) * 0.04).reduce((a, b) => a + b, 0) * size
  )
}

function roomOf(width: number, fontSize: number, widthOf: WidthOf = estimatedWidth) {
  return { width, fontSize, widthOf, scale: oneToFive }
}

function linesIn(labels: readonly (readonly TextShape[])[]): readonly (readonly string[])[] {
  return labels.map((label) => label.map(({ text }) => text))
}

/** From the top of the capitals to the bottom of the descenders. */
function boxOf({ x, y, text, size, anchor }: TextShape, widthOf: WidthOf) {
  const wide = widthOf(text, size)
  const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor]
  return { left, right: left + wide, top: y - size * 0.7, bottom: y + size * 0.2 }
}

type Box = ReturnType<typeof boxOf>

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
