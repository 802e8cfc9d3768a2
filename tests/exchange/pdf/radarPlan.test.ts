import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { radarLegend } from '../../../src/exchange/pdf/radarLegend'
import { radarPlan, type RadarLabel } from '../../../src/exchange/pdf/radarPlan'
import { aRadarBlock } from '../../support/printedDocuments'

const widthOf = (text: string, size: number) => text.length * size * 0.55
const names = ['Kwaliteit van leven', 'Samenwerken', 'Zelfsturing en eigen regie', 'Professioneel handelen']
const axes = [...names, 'Communiceren', 'Netwerk en inclusie', 'Ontwikkeling en reflectie']

describe('the lay-out of the radar on paper', () => {
  test('has the full names in half the width of a page', () => {
    const plan = radarPlan({ axes, maximum: 5, width: 222, largest: 118, widthOf })
    expect(plan.isNumbered).toBe(false)
    expect(plan.labels.map(({ lines }) => lines.map(({ text }) => text).join(''))).toEqual(axes)
    expect(plan.frame.radius).toBeGreaterThan(55)
  })

  test('numbers axes whose names are too long, and names them below', () => {
    const long = axes.map((axis) => `${axis} ${'onafzienbaar'.repeat(12)}`)
    const plan = radarPlan({ axes: long, maximum: 5, width: 222, largest: 118, widthOf })
    expect(plan.isNumbered).toBe(true)
    const setting = { width: 222, leading: 13, widthOf: (text: string) => widthOf(text, 9), isNumbered: true }
    const legend = radarLegend({ ...aRadarBlock, axes: long, series: [] }, setting)
    expect(legend.entries.map(({ lines }) => lines[0]?.text.slice(0, 6))).toEqual(
      axes.map((axis, index) => `${index + 1}. ${axis}`.slice(0, 6)),
    )
  })

  test('never lets two names meet, or one leave the picture', () => {
    const name = fc.stringMatching(/^[a-z]{1,16}( [a-z]{1,16}){0,4}$/)
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 3, maxLength: 9 }),
        fc.constantFrom(222, 471),
        (generated, width) => {
          const { labels, height, frame } = radarPlan({
            axes: generated,
            maximum: 5,
            width,
            largest: 118,
            widthOf,
          })
          for (const [index, label] of labels.entries()) {
            expect(label.x).toBeGreaterThanOrEqual(-0.01)
            expect(label.x + label.width).toBeLessThanOrEqual(width + 0.01)
            expect(label.y).toBeGreaterThanOrEqual(-0.01)
            expect(label.y + label.height).toBeLessThanOrEqual(height + 0.01)
            for (const other of labels.slice(index + 1)) expect(overlaps(label, other)).toBe(false)
          }
          expect(frame.cy - frame.radius).toBeGreaterThanOrEqual(-0.01)
          expect(frame.cy + frame.radius).toBeLessThanOrEqual(height + 0.01)
        },
      ),
    )
  })
})

function overlaps(one: RadarLabel, other: RadarLabel): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width
  return across && one.y < other.y + other.height && other.y < one.y + one.height
}
