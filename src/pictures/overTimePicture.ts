import type { OverTimeBlock, OverTimePanel } from '../domain/printedDocument'
import { endsOf } from '../domain/score'
import type { Point } from '../lib/radarGeometry'
import { inTwoLines, shortened } from './inTwoLines'
import { middleToBaseline, type Picture, type Shape, type TextShape, type WidthOf } from './Picture'
import { dotShapes, strokes } from './seriesShapes'

interface Room {
  readonly width: number
  readonly widthOf: WidthOf
}

const size = 13
const lineHeight = 16
const numberSize = 11.5
/** A panel is no narrower, and no more of them stand beside one another. */
const minWidth = 130
const maxColumns = 4
const gap = 20
const rowGap = 16
/** The line itself, half a dot above and below it, and the numbers of the levels beside it. */
const plotHeight = 64
const edge = 6
const gutter = 14

/** Small panels on one scale, each with its name, how it went, and a line through all of its moments. */
export function overTimePicture({ panels, scale }: OverTimeBlock, { width, widthOf }: Room): Picture {
  const columns = Math.max(1, Math.min(maxColumns, Math.floor((width + gap) / (minWidth + gap))))
  const panelWidth = (width - gap * (columns - 1)) / columns
  const measure = (text: string) => widthOf(text, size)
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
    panels
      .slice(row * columns, (row + 1) * columns)
      .map((panel) => ({ panel, name: linesOf(panel.name, panelWidth, measure) })),
  )
  let top = 0
  const shapes = rows.flatMap((row, index) => {
    if (index > 0) top += rowGap
    const y = top
    const head = Math.max(...row.map(({ name }) => name.length)) * lineHeight
    top += head + lineHeight + plotHeight + edge * 2
    return row.flatMap(({ panel, name }, column): readonly Shape[] => {
      const x = column * (panelWidth + gap)
      const value = shortened(panel.value, panelWidth, measure)
      return [
        ...name.map((text, line) => textAt(text, { x, y: y + (line + 0.5) * lineHeight })),
        textAt(value, { x, y: y + head + lineHeight / 2 }, { ink: 'muted' }),
        ...plotShapes({ panel, scale }, { x, y: y + head + lineHeight + edge }, panelWidth),
      ]
    })
  })
  return { width, height: top, shapes }
}

function linesOf(name: string, room: number, measure: (text: string) => number): readonly string[] {
  if (measure(name) <= room) return [name]
  return inTwoLines(name, measure).map((line) => shortened(line, room, measure))
}

function textAt(text: string, { x, y }: Point, more: Partial<TextShape> = {}): TextShape {
  const own = more.size ?? size
  return {
    type: 'text',
    text,
    x,
    y: y + middleToBaseline * own,
    anchor: 'start',
    size,
    ink: 'text',
    ...more,
  }
}

interface Plotted extends Pick<OverTimeBlock, 'scale'> {
  readonly panel: OverTimePanel
}

/** The line of one panel on its levels, down and to the right from a corner. */
function plotShapes({ panel: { values }, scale }: Plotted, { x, y }: Point, width: number): readonly Shape[] {
  const { low, high } = endsOf(scale)
  const yOf = (value: number) =>
    y + ((high - Math.min(Math.max(value, low), high)) / (high - low)) * plotHeight
  const [left, right] = [x + gutter, x + width]
  const room = Math.max(0, right - left - edge * 2)
  const xOf = (moment: number) =>
    values.length > 1 ? left + edge + (moment / (values.length - 1)) * room : left + edge + room / 2
  const points = values.map((value, moment) =>
    value === undefined || !Number.isFinite(value)
      ? undefined
      : { x: round(xOf(moment)), y: round(yOf(value)) },
  )
  const ruleAt = (level: number) => `M${round(left)},${round(yOf(level))}H${round(right)}`
  const line = linePath(points)
  return [
    ...scale.levels.map(({ value }): Shape => ({
      type: 'path',
      d: ruleAt(value),
      stroke: { ink: 'line', width: 1 },
    })),
    ...scale.levels.map(({ value }) =>
      textAt(String(value), { x, y: yOf(value) }, { size: numberSize, ink: 'muted' }),
    ),
    ...(Number.isFinite(scale.norm)
      ? [{ type: 'path', d: ruleAt(scale.norm), stroke: strokes.norm } as const]
      : []),
    ...(line === '' ? [] : [{ type: 'path', d: line, stroke: strokes.now } as const]),
    ...points.flatMap((point) => (point ? dotShapes('now', point) : [])),
  ]
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
