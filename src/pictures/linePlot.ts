import { endsOf, type PictureScale } from '../domain/score'
import type { Point } from '../lib/radarGeometry'
import { thinnedLine } from '../lib/thinnedLine'
import { middleToBaseline, type Shape } from './Picture'
import { strokes } from './seriesShapes'

interface Plotted {
  /** In the order of the moments; a moment without a value is a gap in the line. */
  readonly values: readonly (number | undefined)[]
  readonly scale: PictureScale
}

/** From the highest level down to the lowest, and from the numbers of the levels to the end of the last moment. */
interface Room extends Point {
  readonly width: number
  readonly height: number
  /** The size of the numbers. */
  readonly numberSize: number
}

const dotRadius = 3.5
/** Between the numbers and the rules, and before the first dot and behind the last one. */
const gap = 6
/** For the mark of each moment, below the lowest level. */
const tickLength = 5

/** The line of one panel on its levels, with a dot for each value and a mark below for each moment. */
export function linePlot(
  { values, scale }: Plotted,
  { x, y, width, height, numberSize }: Room,
): readonly Shape[] {
  const { low, high } = endsOf(scale)
  const yOf = (value: number) => y + ((high - Math.min(Math.max(value, low), high)) / (high - low)) * height
  const [left, right] = [x + numberSize * 0.6 + gap, x + width]
  const room = Math.max(0, right - left - gap * 2)
  const last = values.length - 1
  const xOf = (moment: number) => left + gap + (last > 0 ? moment / last : 1 / 2) * room
  const pointAt = ({ place, value }: { readonly place: number; readonly value: number | undefined }) =>
    value === undefined || !Number.isFinite(value)
      ? undefined
      : { x: round(xOf(place)), y: round(yOf(value)) }
  const ruleAt = (level: number) => `M${round(left)},${round(yOf(level))}H${round(right)}`
  // Of hundreds of moments dots and marks would be a smear: then the line says it alone, as far as there is room for it.
  const areApart = room / values.length >= dotRadius
  const points = thinnedLine(values, room / strokes.now.width).map(pointAt)
  const line = linePath(points)
  return [
    ...scale.levels.map(({ value }): Shape => ({
      type: 'path',
      d: ruleAt(value),
      stroke: { ink: 'line', width: 1 },
    })),
    ...scale.levels.map(({ value }): Shape => ({
      type: 'text',
      text: String(value),
      x,
      y: yOf(value) + middleToBaseline * numberSize,
      anchor: 'start',
      size: numberSize,
      ink: 'muted',
    })),
    ...(Number.isFinite(scale.norm)
      ? [{ type: 'path', d: ruleAt(scale.norm), stroke: strokes.norm } as const]
      : []),
    ...(areApart
      ? [
          marksOf(
            values.map((_, place) => round(xOf(place))),
            yOf(low),
          ),
        ]
      : []),
    ...(line === '' ? [] : [{ type: 'path', d: line, stroke: strokes.now } as const]),
    ...(areApart ? points.flatMap((point) => (point ? [dotAt(point)] : [])) : []),
  ]
}

/** All of them are one path. */
function marksOf(places: readonly number[], y: number): Shape {
  const d = places.map((place) => `M${place},${round(y)}v${tickLength}`).join('')
  return { type: 'path', d, stroke: { ink: 'muted', width: 1 } }
}

/** Smaller than in a radar: here a dozen stand side by side. */
function dotAt({ x, y }: Point): Shape {
  return { type: 'circle', x, y, radius: dotRadius, fill: 'now' }
}

/** Through the points from left to right, broken where one is missing: nothing is not zero. */
function linePath(points: readonly (Point | undefined)[]): string {
  return points
    .map((point, index) => {
      if (!point) return ''
      const [before, after] = [points[index - 1], points[index + 1]]
      if (before) return `L${point.x},${point.y}`
      return after ? `M${point.x},${point.y}` : ''
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
