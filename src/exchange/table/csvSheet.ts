import { limits } from '../limits'
import { csvRows } from './csvRows'
import type { Sheet, TableRow } from './Sheet'

const separators = [';', '\t', '|', ',']

/** So many rows tell which separator it is, within so many characters. */
const sample = { rows: 50, length: 50_000 }

/**
 * The rows of a CSV text. Excel may name the separator on a line of its own (`sep=;`); else it is the one that cuts most rows
 * into the same number of cells. No more rows are read than `limits.cpdLog.rows`.
 */
export function csvSheet(text: string): Sheet {
  const body = text.replace(/^\ufeff/, '')
  const [named = '', separator] = /^"?sep=(.)"?(?=\r|\n)/i.exec(body) ?? []
  const rows = csvRows(
    body.slice(named.length),
    separator ?? likelySeparator(body.slice(0, sample.length)),
    limits.cpdLog.rows,
  )
  const opened = rows.every(({ cells }) => cells.length === 1) ? withoutOuterQuotes(rows) : rows
  return { name: '', rows: opened.map((row) => ({ ...row, cells: row.cells.map(unwrapped) })) }
}

/** Some programs take a whole line for one cell and put it between quotes: what is inside is the line. */
function withoutOuterQuotes(rows: readonly TableRow[]): readonly TableRow[] {
  const separator = likelySeparator(
    rows
      .map(({ cells }) => cells.join(''))
      .join('\n')
      .slice(0, sample.length),
  )
  return rows.flatMap((row) =>
    csvRows(row.cells.join(''), separator, 1).map(({ cells }) => ({ ...row, cells })),
  )
}

function likelySeparator(text: string): string {
  const counted = separators.map((separator) => ({
    separator,
    cells: alikeCells(csvRows(text, separator, sample.rows)),
  }))
  return counted.reduce((best, one) => (one.cells > best.cells ? one : best)).separator
}

/** How many cells there are in rows of the commonest width; rows of one cell do not count. */
function alikeCells(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  counts.delete(1)
  return Math.max(0, ...[...counts].map(([width, count]) => width * count))
}

/** Programs write `="00123"` so that a spreadsheet leaves the zeros alone. */
function unwrapped(cell: string): string {
  const [, inside] = /^="((?:[^"]|"")*)"$/.exec(cell.trim()) ?? []
  return inside === undefined ? cell : inside.replaceAll('""', '"')
}
