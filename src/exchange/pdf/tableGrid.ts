import type { TableBlock } from '../../domain/printedDocument'
import { columnWidths } from './columnWidths'
import type { Look, TextStyle } from './look'
import type { Layout } from './Piece'
import { printableText } from './printableText'
import type { TextLine } from './textLines'
import { linesOf } from './textPieces'

/** A cell with its text in lines, and its place in the row. */
export interface Cell {
  readonly lines: readonly TextLine[]
  readonly style: TextStyle
  /** From the left of the table to the text. */
  readonly x: number
  /** The width of the text. */
  readonly inner: number
  readonly align: 'start' | 'end'
}

interface Grid {
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

const gap = 10

/** Divides the width over the columns and sets each text in its cell. */
export function tableGrid({ columns, rows, heads = [] }: TableBlock, { pen, width, look }: Layout): Grid {
  const plain = styleFor(width / columns.length, look)
  const bold = { ...plain, isBold: true }
  const texts = rows.map((row) => columns.map((_, index) => cellText(row, index, columns.length)))
  const wishes = columns.map((column, index) => ({
    share: column.width,
    min: Math.max(
      widestWord(column.text, (word) => pen.widthOf(word, bold)),
      ...texts.slice(0, 200).map((row) => widestWord(row[index] ?? '', (word) => pen.widthOf(word, plain))),
    ),
  }))
  const inners = columnWidths(wishes, width - gap * (columns.length - 1)).map((inner) => Math.max(inner, 6))
  const cellsOf = (row: readonly string[], style: TextStyle): readonly Cell[] =>
    row.map((text, index) => ({
      lines: linesOf(pen, text, { style, width: inners[index] ?? width }),
      style,
      x: inners.slice(0, index).reduce((sum, inner) => sum + inner + gap, 0),
      inner: inners[index] ?? width,
      align: columns[index]?.align ?? 'start',
    }))
  return {
    head: cellsOf(
      columns.map(({ text }) => text),
      bold,
    ),
    rows: texts.map((row, index) => cellsOf(row, heads.includes(index) ? bold : plain)),
  }
}

/** What has no column of its own stands in the last, so that no word is lost. */
function cellText(row: readonly string[], index: number, columns: number): string {
  return index === columns - 1 ? row.slice(index).join(' ') : (row[index] ?? '')
}

function widestWord(text: string, widthOf: (word: string) => number): number {
  const words = printableText(text).split(/[ \n]/, 200)
  return Math.max(0, ...words.map(widthOf)) + 0.5
}

/** Many columns take smaller letters. */
function styleFor(columnWidth: number, { body, table }: Look): TextStyle {
  const size = (columnWidth >= 75 ? 9.5 : columnWidth >= 48 ? 8.6 : 7.6) * table.letters
  return { ...body, size, leading: size * 1.38 }
}
