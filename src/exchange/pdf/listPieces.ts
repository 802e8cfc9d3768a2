import type { PdfElement } from 'pdfkit'
import type { Point } from '../../lib/radarGeometry'
import type { ListBlock } from '../../domain/printedDocument'
import { colours, type TextStyle } from './look'
import type { Pen } from './Pen'
import { lazyElement, type Layout, type Piece } from './Piece'
import { baseline, textPieces } from './textPieces'

const indents = { bullet: 14, number: 20, box: 20 } as const
const numberings = { bullet: 'Disc', number: 'Decimal', box: 'Square' } as const

export function listPieces({ items, marker }: ListBlock, { pen, width, look }: Layout): readonly Piece[] {
  const list = lazyElement(() => {
    const element = pen.element(pen.root, 'L')
    element.dictionary.data.A = { O: 'List', ListNumbering: numberings[marker] }
    return element
  })
  return items.flatMap((text, index) => {
    const item = lazyElement(() => pen.element(list(), 'LI'))
    const label = lazyElement(() => pen.element(item(), 'Lbl', marker === 'box' ? { actual: '☐' } : {}))
    const element = lazyElement(() => pen.element(item(), 'LBody'))
    const above = index === 0 ? look.air.list : look.air.item
    const setting = { style: look.body, width: width - indents[marker], above, element }
    return textPieces(pen, text, setting).map((piece, line) => ({
      ...piece,
      print: ({ x, y }: Point) => {
        if (line === 0) printMarker({ pen, label: label(), x, y, style: look.body }, marker, index + 1)
        piece.print({ x: x + indents[marker], y })
      },
    }))
  })
}

interface MarkerPlace extends Point {
  readonly pen: Pen
  readonly label: PdfElement
  readonly style: TextStyle
}

function printMarker(
  { pen, label, x, y, style }: MarkerPlace,
  marker: ListBlock['marker'],
  number: number,
): void {
  const foot = y + baseline(style)
  pen.drawTagged(label, () => {
    if (marker === 'box') {
      pen.pdf
        .lineWidth(0.9)
        .strokeColor(colours.firm)
        .rect(x + 0.5, foot - 8.6, 9.6, 9.6)
        .stroke()
    } else {
      const text = marker === 'bullet' ? '• ' : `${number}. `
      pen.write(text, { x: x + (marker === 'bullet' ? 3 : 0), y: foot }, { ...style, colour: colours.accent })
    }
  })
}
