import type { OverTimeBlock } from '../domain/printedDocument'
import type { Point } from '../lib/radarGeometry'
import { inTwoLines, shortened } from './inTwoLines'
import { linePlot } from './linePlot'
import { middleToBaseline, type Picture, type Shape, type TextShape, type WidthOf } from './Picture'

interface Room {
  readonly width: number
  readonly widthOf: WidthOf
}

const size = 13
const lineHeight = 16
const numberSize = 11.5
/** A panel is no narrower than this and than what it says, and no more of them stand beside one another. */
const minWidth = 130
const maxColumns = 4
const gap = 20
const rowGap = 16
/** The line itself, and half a dot above and below it. */
const plotHeight = 64
const edge = 6

/** Small panels on one scale, each with its name, how it went, and a line through all of its moments. */
export function overTimePicture({ panels, scale }: OverTimeBlock, { width, widthOf }: Room): Picture {
  const measure = (text: string) => widthOf(text, size)
  const least = Math.max(minWidth, ...panels.map(({ value }) => measure(value)))
  const most = Math.max(1, Math.min(maxColumns, Math.floor((width + gap) / (least + gap))))
  const spread = inEvenRows(panels, most)
  const columns = Math.max(1, ...spread.map(({ length }) => length))
  const panelWidth = (width - gap * (columns - 1)) / columns
  const rows = spread.map((row) =>
    row.map((panel) => ({ panel, name: linesOf(panel.name, panelWidth, measure) })),
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
        ...linePlot(
          { values: panel.values, scale },
          { x, y: y + head + lineHeight + edge, width: panelWidth, height: plotHeight, numberSize },
        ),
      ]
    })
  })
  return { width, height: top, shapes }
}

/** In as few rows as there can be, and no row with much less in it than another: 4 + 3, 3 + 2 + 2. */
function inEvenRows<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most)
  const start = (row: number) => Math.ceil((row * items.length) / count)
  return Array.from({ length: count }, (_, row) => items.slice(start(row), start(row + 1)))
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
