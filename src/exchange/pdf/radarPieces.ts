import { radarPicture } from '../../pictures/radarPicture'
import { withLegend } from '../../pictures/withLegend'
import type { RadarBlock } from '../../domain/printedDocument'
import type { Point } from '../../lib/radarGeometry'
import { drawPicture, letters } from './drawPicture'
import { paragraphPieces } from './paragraphPieces'
import type { Layout, Piece } from './Piece'
import { printableText } from './printableText'

/** A unit of the picture in points: its letters of 13 are 8.8 points on paper. */
const scale = 8.8 / 13

/** A picture with its legend, whole on one page, and in words for whoever does not see it. */
export function radarPieces(block: RadarBlock, layout: Layout): readonly Piece[] {
  if (block.axes.length === 0) return paragraphPieces({ type: 'paragraph', text: block.alternative }, layout)
  const { pen, look, width } = layout
  const axes = block.axes.map(inOneLine)
  const series = block.series.map((line) => ({ ...line, name: inOneLine(line.name) }))
  const printable = { ...block, axes, series }
  const widthOf = (text: string, size: number) => pen.widthOf(text, letters(size, 'text'))
  const room = { width: width / scale, largestRadius: look.radar / scale, widthOf }
  const picture = withLegend(radarPicture(printable, room), printable, widthOf)
  const height = picture.height * scale
  const print = ({ x, y }: Point) => {
    const alt = printableText(block.alternative) || axes.join(', ')
    const figure = pen.element(pen.root, 'Figure', { alt, bbox: [x, y, x + width, y + height] })
    pen.drawTagged(figure, () => drawPicture(pen, picture, { x, y }, scale))
  }
  return [{ height, above: look.air.figure, print }]
}

function inOneLine(text: string): string {
  return printableText(text).replaceAll('\n', ' ') || '–'
}
