import { barsPicture, maxOf } from '../../pictures/barsPicture'
import type { Picture } from '../../pictures/Picture'
import type { BarsBlock, BarsPanel } from '../../domain/printedDocument'
import type { Point } from '../../lib/radarGeometry'
import { drawPicture } from './drawPicture'
import { colours, type TextStyle } from './look'
import type { Pen } from './Pen'
import type { Layout, Piece } from './Piece'
import { printableText } from './printableText'
import { textLines, type TextLine } from './textLines'

const perRow = 4
const gap = 18
const noteAbove = 3
/** The whole name stands in the table beside it. */
const maxLines = 4
const name: TextStyle = { size: 9, leading: 11.5, isBold: true, colour: colours.text }
const small: TextStyle = { size: 8, leading: 10.5, isBold: false, colour: colours.muted }

interface Panel {
  readonly lines: readonly TextLine[]
  readonly notes: readonly TextLine[]
  /** None when there is nothing to show. */
  readonly picture: Picture | undefined
  readonly alternative: string
}

/** Small panels of bars in rows, each row whole on one page and in words for whoever does not see it. */
export function barsPieces({ ticks, panels }: BarsBlock, layout: Layout): readonly Piece[] {
  const { pen, look } = layout
  const width = (layout.width - gap * (perRow - 1)) / perRow
  const max = maxOf(panels)
  const all = panels.map((panel): Panel => panelOf(pen, panel, width, { ticks, max }))
  const rows = Array.from({ length: Math.ceil(all.length / perRow) }, (_, row) =>
    all.slice(row * perRow, (row + 1) * perRow),
  )
  return rows.map((row) => {
    const head = Math.max(...row.map(({ lines }) => lines.length)) * name.leading
    const bars = Math.max(
      ...row.map(({ picture }) => (picture ? (picture.height * width) / picture.width : 0)),
    )
    const foot = Math.max(...row.map(({ notes }) => notes.length)) * small.leading
    const height = head + bars + noteAbove + foot
    const print = ({ x, y }: Point) => {
      const alt = printableText(row.map(({ alternative }) => alternative).join(' ')) || '–'
      const figure = pen.element(pen.root, 'Figure', { alt, bbox: [x, y, x + layout.width, y + height] })
      pen.drawTagged(figure, () => {
        for (const [index, { lines, notes, picture }] of row.entries()) {
          const left = x + index * (width + gap)
          writeLines(pen, lines, { x: left, y }, name)
          if (picture) drawPicture(pen, picture, { x: left, y: y + head }, width / picture.width)
          writeLines(pen, notes, { x: left, y: y + head + bars + noteAbove }, small)
        }
      })
    }
    return { height, above: look.air.figure, print }
  })
}

interface Scale {
  readonly ticks: BarsBlock['ticks']
  readonly max: number
}

function panelOf(pen: Pen, panel: BarsPanel, width: number, { ticks, max }: Scale): Panel {
  const linesOf = (text: string, style: TextStyle) =>
    textLines(text, width, (line) => pen.widthOf(line, style)).slice(0, maxLines)
  return {
    lines: linesOf(panel.name, name),
    notes: linesOf(panel.note, small),
    picture: panel.counts.length > 0 && ticks.length > 0 ? barsPicture(ticks, panel.counts, max) : undefined,
    alternative: panel.alternative,
  }
}

function writeLines(pen: Pen, lines: readonly TextLine[], { x, y }: Point, style: TextStyle): void {
  for (const [index, { text }] of lines.entries()) {
    pen.write(text, { x, y: y + index * style.leading + style.size }, style)
  }
}
