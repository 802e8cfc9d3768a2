import type { PdfElement } from 'pdfkit'
import type { TableBlock } from '../../domain/printedDocument'
import { colours } from './look'
import { heightOf, lazyElement, keepWithNext, type Layout, type Piece } from './Piece'
import { tableGrid, type Cell } from './tableGrid'
import { baseline, textPieces } from './textPieces'

/** A table of at most this part of a page is not divided over two. */
const undivided = 0.35

const rowRule = { colour: colours.line, width: 0.5 } as const

interface RowSetting {
  readonly cells: readonly Cell[]
  readonly element: () => PdfElement
  /** The element of each cell. */
  readonly elements: readonly (() => PdfElement)[]
  readonly rule: { readonly colour: string; readonly width: number }
}

/** A caption, the heads of the columns that come back on each page, and a piece for each row. */
export function tablePieces(block: TableBlock, layout: Layout): readonly Piece[] {
  const { pen, width, look } = layout
  const table = lazyElement(() => pen.element(pen.root, 'Table'))
  const caption = lazyElement(() =>
    block.columns.length > 0 ? pen.element(table(), 'Caption') : pen.element(pen.root, 'P'),
  )
  const above = textPieces(pen, block.caption, {
    style: look.caption,
    width,
    above: look.air.table,
    element: caption,
  })
  const grid = tableGrid(block, layout)
  if (grid.head.length === 0) return above
  const body = lazyElement(() => pen.element(table(), 'TBody'))
  const head = headPieces(grid.head, table, layout)
  const height = head.reduce((all, piece) => all + piece.height, 0)
  // Heads as tall as this would leave no room for the rows.
  const again = height < layout.room / 3 ? decorationOf(head, height, layout) : undefined
  const heads = new Set(block.heads)
  const rows = grid.rows.flatMap((cells, place) => {
    const element = lazyElement(() => pen.element(body(), 'TR'))
    const elements = cells.map((_, index) =>
      lazyElement(() =>
        index === 0 ? pen.element(element(), 'TH', { scope: 'Row' }) : pen.element(element(), 'TD'),
      ),
    )
    const pieces = rowPieces({ cells, element, elements, rule: rowRule }, layout)
    return heads.has(place) ? pieces.map(keepWithNext) : pieces
  })
  const all = [
    ...above.map(keepWithNext),
    ...head.map(keepWithNext),
    ...rows.map((piece) => ({ ...piece, repeatedHeader: again })),
  ]
  if (heightOf(all) > layout.room * undivided) return all
  return all.map((piece, index) => (index < all.length - 1 ? keepWithNext(piece) : piece))
}

function headPieces(cells: readonly Cell[], table: () => PdfElement, layout: Layout): readonly Piece[] {
  const { pen } = layout
  const row = lazyElement(() => pen.element(pen.element(table(), 'THead'), 'TR'))
  const elements = cells.map(() => lazyElement(() => pen.element(row(), 'TH', { scope: 'Column' })))
  return rowPieces({ cells, element: row, elements, rule: { colour: colours.firm, width: 0.9 } }, layout)
}

/** The heads once more, for the eye alone: who listens has heard them. */
function decorationOf(head: readonly Piece[], height: number, { pen }: Layout): Piece['repeatedHeader'] {
  return {
    height,
    print: ({ x, y }) =>
      pen.drawArtifact('layout', () => {
        let top = y
        for (const piece of head) {
          piece.print({ x, y: top })
          top += piece.height
        }
      }),
  }
}

/** One piece; only a row that is taller than a page takes more. */
function rowPieces(row: RowSetting, { pen, width, room, look }: Layout): readonly Piece[] {
  const { padding } = look.table
  const leading = row.cells[0]?.style.leading ?? 1
  const max = Math.max(1, Math.floor((room * 0.6) / leading))
  const count = Math.max(1, ...row.cells.map(({ lines }) => lines.length))
  const starts = Array.from({ length: Math.ceil(count / max) }, (_, index) => index * max)
  return starts.map((start) => {
    const lines = Math.min(max, count - start)
    const isLast = start + lines === count
    const height = lines * leading + padding * 2
    return {
      height,
      above: 0,
      print: ({ x, y }) => {
        for (const [index, cell] of row.cells.entries()) {
          const element = row.elements[index]?.() ?? row.element()
          printCell(cell, { start, end: start + lines, left: x, top: y + padding }, { pen, element })
        }
        const foot = y + height
        if (isLast)
          pen.drawArtifact('layout', () => pen.rule({ x, y: foot }, { x: x + width, y: foot }, row.rule))
      },
    }
  })
}

interface Part {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly top: number
}

function printCell(
  { lines, style, x, inner, align }: Cell,
  { start, end, left, top }: Part,
  { pen, element }: { readonly pen: Layout['pen']; readonly element: PdfElement },
): void {
  for (const [index, { text, width }] of lines.slice(start, end).entries()) {
    if (text === '') continue
    const place = left + x + (align === 'end' ? Math.max(0, inner - width) : 0)
    const y = top + index * style.leading + baseline(style)
    pen.drawTagged(element, () => pen.write(text, { x: place, y }, style))
  }
}
