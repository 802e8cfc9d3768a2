import { radarDirection, type Point, type RadarFrame } from '../../lib/radarGeometry'
import { textLines, type TextLine } from './textLines'

/** Where a radar and the words around it stand, from the top left of the picture. */
export interface RadarPlan {
  readonly frame: RadarFrame
  readonly size: number
  readonly labels: readonly RadarLabel[]
  readonly height: number
  /** Whether the axes have numbers because there is no room for their names. */
  readonly isNumbered: boolean
}

export interface RadarLabel {
  readonly lines: readonly TextLine[]
  readonly anchor: 'start' | 'middle' | 'end'
  /** The top left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Words {
  readonly axes: readonly string[]
  readonly maximum: number
  readonly width: number
  /** The radius that it need not go beyond. */
  readonly largest: number
  readonly widthOf: (text: string, size: number) => number
}

export const labelLeading = 1.22
const sizes = [8.8, 8.2, 7.6, 7]
const smallest = 0.25
const mostLines = 3

/** The largest letters, then the largest rings, at which no label meets another or leaves the picture. */
export function radarPlan(words: Words): RadarPlan {
  const { axes, width } = words
  const most = Math.min(words.largest, width * 0.37)
  const least = Math.min(most, width * smallest)
  for (const size of sizes) {
    for (let radius = most; radius >= least; radius -= 2) {
      const labels = labelsAround(words, radius, size)
      if (
        labels &&
        !labels.some((label, index) => labels.slice(index + 1).some((other) => meets(label, other)))
      ) {
        return placed(words, { radius, size, labels, isNumbered: false })
      }
    }
  }
  const numbers = axes.map((_, index) => String(index + 1))
  const size = sizes[0] ?? 8
  const labels = labelsAround({ ...words, axes: numbers }, most, size) ?? []
  return placed(words, { radius: most, size, labels, isNumbered: true })
}

interface Ring {
  readonly radius: number
  readonly size: number
  /** Seen from the middle. */
  readonly labels: readonly RadarLabel[]
  readonly isNumbered: boolean
}

function placed({ axes, maximum, width }: Words, { radius, size, labels, isNumbered }: Ring): RadarPlan {
  const up = Math.max(radius, ...labels.map(({ y }) => -y))
  const down = Math.max(radius, ...labels.map(({ y, height }) => y + height))
  const cx = width / 2
  return {
    frame: { cx, cy: up, radius, axes: axes.length, maximum },
    size,
    labels: labels.map((label) => ({ ...label, x: cx + label.x, y: up + label.y })),
    height: up + down,
    isNumbered,
  }
}

/** Undefined when a word does not fit beside the rings. */
function labelsAround(words: Words, radius: number, size: number): readonly RadarLabel[] | undefined {
  const labels = words.axes.map((_, axis) => labelOf(words, axis, { radius, size }))
  const fitting = labels.filter((label) => label !== undefined)
  return fitting.length === labels.length ? fitting : undefined
}

function labelOf(
  { axes, width, widthOf }: Words,
  axis: number,
  { radius, size }: { readonly radius: number; readonly size: number },
): RadarLabel | undefined {
  const direction = radarDirection(axis, axes.length)
  const away = radius + size * 0.8
  const at: Point = { x: direction.x * away, y: direction.y * away }
  const anchor = Math.abs(direction.x) < 0.2 ? 'middle' : direction.x > 0 ? 'start' : 'end'
  const room = anchor === 'middle' ? Math.min(width, radius * 1.5) : width / 2 - Math.abs(at.x)
  const measure = (text: string) => widthOf(text, size)
  const text = axes[axis] ?? ''
  const lines = room < size * 2 ? [] : textLines(text, room, measure)
  const isBroken = text.split(' ').some((word) => measure(word) > room)
  if (lines.length === 0 || lines.length > mostLines || isBroken) return undefined
  const wide = Math.max(...lines.map((line) => line.width))
  const height = lines.length * size * labelLeading
  const x = { start: at.x, middle: at.x - wide / 2, end: at.x - wide }[anchor]
  // At the top it stands on its point, at the bottom it hangs from it, at the sides it is halfway.
  return { lines, anchor, x, y: at.y - (height * (1 - direction.y)) / 2, width: wide, height }
}

function meets(one: RadarLabel, other: RadarLabel): boolean {
  const apart = 3
  return (
    one.x < other.x + other.width + apart &&
    other.x < one.x + one.width + apart &&
    one.y < other.y + other.height + 1 &&
    other.y < one.y + one.height + 1
  )
}
