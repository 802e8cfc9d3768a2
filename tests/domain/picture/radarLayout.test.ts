import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inTwoLines, radarLayout } from '../../../src/domain/picture/radarLayout'
import { theProfile } from '../../support/content'

const names = theProfile().clusters.map(({ id, shortTitle }) => ({ axis: shortTitle.nl, short: id }))

describe('the name of an axis', () => {
  test('is broken between words where the longer line is shortest', () => {
    expect(inTwoLines('Kwaliteit van leven')).toEqual(['Kwaliteit', 'van leven'])
  })

  test('stays whole when it is one word, or short', () => {
    expect(inTwoLines('Samenwerken')).toEqual(['Samenwerken'])
    expect(inTwoLines('Eigen vak')).toEqual(['Eigen vak'])
  })

  test('loses no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1, maxLength: 6 }), (words) => {
        const lines = inTwoLines(words.join(' '))
        expect(lines.length).toBeLessThanOrEqual(2)
        expect(lines.join(' ')).toBe(words.join(' '))
      }),
    )
  })
})

describe('the lay-out of the radar', () => {
  test('has room for the full names of the profile on a screen of 320 pixels', () => {
    const { labels, named, frame } = radarLayout(names, 288, 13)
    expect(named).toBe(true)
    expect(labels.flatMap(({ lines }) => lines)).toContain('Samenwerken')
    expect(frame.radius).toBeGreaterThan(58)
  })

  test('falls back on numbers when the letters are twice as large', () => {
    const { labels, named } = radarLayout(names, 288, 26)
    expect(named).toBe(false)
    expect(labels.map(({ lines }) => lines)).toEqual(names.map(({ short }) => [short]))
  })

  test('keeps the rings and every label within the sheet, whatever the names and the width', () => {
    const name = fc.record({
      axis: fc.stringMatching(/^[a-z]{1,14}( [a-z]{1,14}){0,3}$/),
      short: fc.constant('9.9'),
    })
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 3, maxLength: 9 }),
        fc.integer({ min: 240, max: 480 }),
        fc.integer({ min: 12, max: 28 }),
        (axes, width, fontSize) => {
          const { frame, height, labels } = radarLayout(axes, width, fontSize)
          expect(frame.cx - frame.radius).toBeGreaterThanOrEqual(-0.01)
          expect(frame.cx + frame.radius).toBeLessThanOrEqual(width + 0.01)
          for (const { lines, anchor, x, y } of labels) {
            const wide = Math.max(...lines.map((line) => line.length)) * fontSize * 0.56
            const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor]
            expect(left).toBeGreaterThanOrEqual(-0.01)
            expect(left + wide).toBeLessThanOrEqual(width + 0.01)
            expect(y).toBeGreaterThan(0)
            expect(y + (lines.length - 1) * fontSize * 1.2).toBeLessThan(height)
          }
        },
      ),
    )
  })
})
