import { changesPicture } from '../../pictures/changesPicture'
import { overTimePicture } from '../../pictures/overTimePicture'
import type { Picture } from '../../pictures/Picture'
import { radarPicture } from '../../pictures/radarPicture'
import { withLegend } from '../../pictures/withLegend'
import type { ChangesBlock, OverTimeBlock, PictureBlock, RadarBlock } from '../../domain/printedDocument'
import type { Point } from '../../lib/radarGeometry'
import { drawPicture, letters } from './drawPicture'
import { paragraphPieces } from './paragraphPieces'
import type { Layout, Piece } from './Piece'
import { printableText } from './printableText'

/** A unit of the picture in points: its letters of 13 are 8.8 points on paper. */
const scale = 8.8 / 13

/** A picture, in words for whoever does not see it. */
export function picturePieces(block: PictureBlock, layout: Layout): readonly Piece[] {
  switch (block.type) {
    case 'radar':
      return radarPieces(block, layout)
    case 'changes':
      return changesPieces(block, layout)
    case 'overTime':
      return overTimePieces(block, layout)
  }
}

/** A radar with its legend, whole on one page, and in words for whoever does not see it. */
function radarPieces(block: RadarBlock, layout: Layout): readonly Piece[] {
  if (block.axes.length === 0) return inWords(block, layout)
  const axes = block.axes.map(inOneLine)
  const printable = { ...block, axes, series: block.series.map(withPrintableName) }
  const room = { ...roomIn(layout), largestRadius: layout.look.radar / scale }
  return [figure(withLegend(radarPicture(printable, room), printable, room.widthOf), printable, layout)]
}

/** The rows of what changed with their legend, in the same way. */
function changesPieces(block: ChangesBlock, layout: Layout): readonly Piece[] {
  if (block.rows.length === 0) return inWords(block, layout)
  const printable = {
    ...block,
    series: block.series.map(withPrintableName),
    rows: block.rows.map((row) => ({
      ...row,
      name: inOneLine(row.name),
      value: inOneLine(row.value),
      ...(row.change !== undefined && { change: inOneLine(row.change) }),
    })),
  }
  const room = roomIn(layout)
  return [figure(withLegend(changesPicture(printable, room), printable, room.widthOf), printable, layout)]
}

/** The lines through all moments, in the same way. */
function overTimePieces(block: OverTimeBlock, layout: Layout): readonly Piece[] {
  if (block.panels.length === 0) return inWords(block, layout)
  const printable = {
    ...block,
    series: block.series.map(withPrintableName),
    panels: block.panels.map((panel) => ({ ...withPrintableName(panel), value: inOneLine(panel.value) })),
  }
  const room = roomIn(layout)
  return [figure(withLegend(overTimePicture(printable, room), printable, room.widthOf), printable, layout)]
}

function inWords({ alternative }: Told, layout: Layout): readonly Piece[] {
  return paragraphPieces({ type: 'paragraph', text: alternative }, layout)
}

interface Told {
  readonly alternative: string
}

function figure(picture: Picture, { alternative }: Told, { pen, look, width }: Layout): Piece {
  const height = picture.height * scale
  const print = ({ x, y }: Point) => {
    const alt = printableText(alternative) || '–'
    const element = pen.element(pen.root, 'Figure', { alt, bbox: [x, y, x + width, y + height] })
    pen.drawTagged(element, () => drawPicture(pen, picture, { x, y }, scale))
  }
  return { height, above: look.air.figure, print }
}

function roomIn({ pen, width }: Layout) {
  const widthOf = (text: string, size: number) => pen.widthOf(text, letters(size, 'text'))
  return { width: width / scale, widthOf }
}

function withPrintableName<Named extends { readonly name: string }>(named: Named): Named {
  return { ...named, name: inOneLine(named.name) }
}

function inOneLine(text: string): string {
  return printableText(text).replaceAll('\n', ' ') || '–'
}
