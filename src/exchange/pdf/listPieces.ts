import type { PdfElement } from 'pdfkit'
import type { Point } from '../../lib/radarGeometry'
import type { CheckItem, ChecklistBlock, ListBlock } from '../../domain/printedDocument'
import { colours, type TextStyle } from './look'
import type { Pen } from './Pen'
import { lazyElement, type Layout, type Piece } from './Piece'
import { baseline, textPieces } from './textPieces'

export function listPieces({ items, marker }: ListBlock, layout: Layout): readonly Piece[] {
  const isNumbered = marker === 'number'
  const lines = items.map((text, index) => ({ text, sign: isNumbered ? `${index + 1}. ` : '• ' }))
  const indent = isNumbered ? 20 : 14
  return piecesOf(lines, layout, { numbering: isNumbered ? 'Decimal' : 'Disc', indent })
}

export function checklistPieces({ items }: ChecklistBlock, layout: Layout): readonly Piece[] {
  return piecesOf(items, layout, { numbering: 'Square', indent: 20 })
}

type Line = CheckItem | { readonly text: string; readonly sign: string }

function piecesOf(
  lines: readonly Line[],
  { pen, width, look }: Layout,
  { numbering, indent }: { readonly numbering: 'Disc' | 'Decimal' | 'Square'; readonly indent: number },
): readonly Piece[] {
  const list = lazyElement(() => {
    const element = pen.element(pen.root, 'L')
    element.dictionary.data.A = { O: 'List', ListNumbering: numbering }
    return element
  })
  return lines.flatMap((line, index) => {
    const item = lazyElement(() => pen.element(list(), 'LI'))
    // A box is drawn: who listens hears the sign for it.
    const spoken = 'sign' in line ? {} : { actual: line.isDone ? '☑' : '☐' }
    const label = lazyElement(() => pen.element(item(), 'Lbl', spoken))
    const element = lazyElement(() => pen.element(item(), 'LBody'))
    const above = index === 0 ? look.air.list : look.air.item
    const setting = { style: look.body, width: width - indent, above, element }
    return textPieces(pen, line.text, setting).map((piece, row) => ({
      ...piece,
      print: ({ x, y }: Point) => {
        if (row === 0) printMarker({ pen, label: label(), x, y, style: look.body }, line)
        piece.print({ x: x + indent, y })
      },
    }))
  })
}

interface MarkerPlace extends Point {
  readonly pen: Pen
  readonly label: PdfElement
  readonly style: TextStyle
}

function printMarker({ pen, label, x, y, style }: MarkerPlace, line: Line): void {
  const foot = y + baseline(style)
  pen.drawTagged(label, () => {
    if (!('sign' in line)) return printBox(pen, { x: x + 0.5, y: foot - 8.6 }, line.isDone)
    const indent = line.sign === '• ' ? 3 : 0
    pen.write(line.sign, { x: x + indent, y: foot }, { ...style, colour: colours.accent })
  })
}

const side = 9.6

function printBox({ pdf }: Pen, { x, y }: Point, isDone: boolean): void {
  pdf.lineWidth(0.9).strokeColor(colours.firm).rect(x, y, side, side).stroke()
  if (!isDone) return
  pdf
    .lineWidth(1.4)
    .moveTo(x + 2, y + 5)
    .lineTo(x + 4.2, y + 7.4)
    .lineTo(x + 7.8, y + 2.2)
    .stroke()
}
