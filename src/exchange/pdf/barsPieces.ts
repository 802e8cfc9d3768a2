import type { BarsBlock, BarsPanel } from '../../domain/printedDocument'
import type { Point } from '../../lib/radarGeometry'
import { colours, strokes, type TextStyle } from './look'
import type { Pen } from './Pen'
import type { Layout, Piece } from './Piece'
import { printableText } from './printableText'
import { textLines, type TextLine } from './textLines'

const perRow = 4
const gap = 18
/** The whole name stands in the table beside it. */
const mostLines = 4
/** Of the bars, in points. */
const high = 46
const name: TextStyle = { size: 9, leading: 11.5, isBold: true, colour: colours.text }
const small: TextStyle = { size: 8, leading: 10.5, isBold: false, colour: colours.muted }
const count: TextStyle = { ...small, colour: colours.text }

interface Panel extends BarsPanel {
  readonly lines: readonly TextLine[]
  readonly notes: readonly TextLine[]
}

interface Row {
  readonly panels: readonly Panel[]
  readonly width: number
  readonly head: number
  readonly height: number
}

/** Small panels of bars in rows, each row whole on one page and in words for who does not see it. */
export function barsPieces({ ticks, panels }: BarsBlock, layout: Layout): readonly Piece[] {
  const { pen, look } = layout
  const width = (layout.width - gap * (perRow - 1)) / perRow
  const rows = rowsOf(panels, pen, width)
  const most = Math.max(1, ...rows.flatMap((row) => row.panels.flatMap(({ counts }) => counts)))
  return rows.map((row) => {
    const print = ({ x, y }: Point) => {
      const alt = printableText(row.panels.map(({ alternative }) => alternative).join(' ')) || '–'
      const bbox = [x, y, x + layout.width, y + row.height] as const
      pen.tell(pen.element(pen.root, 'Figure', { alt, bbox: [...bbox] }), () => {
        for (const [index, panel] of row.panels.entries()) {
          drawPanel(pen, row, panel, { ticks, most, x: x + index * (width + gap), y })
        }
      })
    }
    return { height: row.height, above: look.air.figure, print }
  })
}

function rowsOf(panels: readonly BarsPanel[], pen: Pen, width: number): readonly Row[] {
  const known = panels.map((panel) => ({
    ...panel,
    lines: textLines(panel.name, width, (text) => pen.widthOf(text, name)).slice(0, mostLines),
    notes: textLines(panel.note, width, (text) => pen.widthOf(text, small)).slice(0, mostLines),
    counts: panel.counts.map((value) => (value > 0 && Number.isFinite(value) ? value : 0)),
  }))
  const rows = Array.from({ length: Math.ceil(known.length / perRow) }, (_, row) =>
    known.slice(row * perRow, (row + 1) * perRow),
  )
  return rows.map((row) => {
    const head = Math.max(...row.map(({ lines }) => lines.length)) * name.leading
    const foot = Math.max(...row.map(({ notes }) => notes.length)) * small.leading
    return { panels: row, width, head, height: head + count.leading + high + small.leading + 4 + foot }
  })
}

interface Place extends Point {
  readonly ticks: readonly string[]
  readonly most: number
}

function drawPanel(pen: Pen, { width, head }: Row, panel: Panel, { ticks, most, x, y }: Place): void {
  writeLines(pen, panel.lines, { x, y }, name)
  const foot = y + head + count.leading + high
  if (panel.counts.length > 0) {
    const step = width / ticks.length
    for (const [index, tick] of ticks.entries()) {
      const middle = x + (index + 0.5) * step
      const value = panel.counts[index] ?? 0
      const height = (value / most) * high
      if (height > 0) {
        pen.pdf
          .fillColor(strokes.now.colour)
          .rect(middle - step * 0.32, foot - height, step * 0.64, height)
          .fill()
      }
      writeMiddle(pen, String(value), { x: middle, y: foot - height - 3 }, count)
      writeMiddle(pen, tick, { x: middle, y: foot + 9 }, small)
    }
    pen.rule({ x, y: foot }, { x: x + width, y: foot }, { colour: colours.firm, width: 0.5 })
  }
  writeLines(pen, panel.notes, { x, y: foot + small.leading + 4 }, small)
}

function writeLines(pen: Pen, lines: readonly TextLine[], { x, y }: Point, style: TextStyle): void {
  for (const [index, { text }] of lines.entries()) {
    pen.write(text, { x, y: y + index * style.leading + style.size }, style)
  }
}

function writeMiddle(pen: Pen, text: string, { x, y }: Point, style: TextStyle): void {
  pen.write(text, { x: x - pen.widthOf(text, style) / 2, y }, style)
}
