import type { TableRow } from './Sheet'

/**
 * The rows of a CSV text, as RFC 4180 has them, with any end of line, and with spaces before a quote. Blank ones are left out. A
 * row is broken where text stands behind a closing quote, and where a quote is never closed: that one swallows what comes after
 * it and is the last. Decision 33 says why no library reads this. @param max no more rows than that are read.
 */
export function csvRows(text: string, separator: string, max: number): readonly TableRow[] {
  const rows: TableRow[] = []
  let at = 0
  let line = 1
  while (at < text.length && rows.length < max) {
    const row = readRow(text, at, separator)
    if (row.isBroken || row.cells.some((cell) => cell.trim() !== '')) {
      rows.push({ line, cells: row.cells, ...(row.isBroken && { isBroken: true }) })
    }
    line += linesBetween(text, at, row.end)
    at = row.end
  }
  return rows
}

interface ReadRow {
  readonly cells: readonly string[]
  readonly isBroken: boolean
  /** Where the next one begins. */
  readonly end: number
}

function readRow(text: string, start: number, separator: string): ReadRow {
  const cells: string[] = []
  let isBroken = false
  let at = start
  for (;;) {
    const cell = readCell(text, at, separator)
    cells.push(cell.text)
    isBroken ||= cell.isBroken
    at = cell.end
    if (text[at] !== separator) return { cells, isBroken, end: afterLineEnd(text, at) }
    at += 1
  }
}

interface ReadCell {
  readonly text: string
  readonly isBroken: boolean
  /** Where its separator, its end of line or the end of the text stands. */
  readonly end: number
}

function readCell(text: string, start: number, separator: string): ReadCell {
  // Some programs write a space before a quote.
  const quote = skipSpaces(text, start)
  if (text[quote] === '"') return readQuoted(text, quote, separator)
  const end = cellEnd(text, start, separator)
  return { text: text.slice(start, end), isBroken: false, end }
}

function readQuoted(text: string, quote: number, separator: string): ReadCell {
  let close = text.indexOf('"', quote + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return { text: text.slice(quote + 1), isBroken: true, end: text.length }
  const inside = text.slice(quote + 1, close).replaceAll('""', '"')
  const end = cellEnd(text, close + 1, separator)
  return { text: inside, isBroken: skipSpaces(text, close + 1) < end, end }
}

function cellEnd(text: string, start: number, separator: string): number {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}

function skipSpaces(text: string, start: number): number {
  let at = start
  while (text[at] === ' ') at += 1
  return at
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length)
}

function linesBetween(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0
}
