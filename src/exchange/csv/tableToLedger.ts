import { readAmount, type AmountFault } from '../../domain/amount'
import type { LedgerEntry } from '../../domain/documents/ledgerEntry'
import { isCalendarDate, type CalendarDate } from '../../lib/calendarDate'
import { dayBounds, isWithin, type DayBounds } from '../../lib/dayBounds'
import { limits } from '../limits'
import type { TableRow } from './csvRows'
import type { Table } from './csvTable'
import { withoutGuard } from './csvText'
import { columnNamed, type LedgerColumn } from './ledgerColumns'

/** Why a line of the file is no line of the ledger. */
export type LineFault =
  | { readonly type: 'NoDate' | 'BrokenQuote' | 'TooManyCells' }
  | { readonly type: 'BadDate'; readonly text: string }
  | ({ readonly type: 'FarDate'; readonly text: string } & DayBounds)
  | { readonly type: AmountFault; readonly column: 'points' | 'hours'; readonly text: string }
  | { readonly type: 'TooLong'; readonly column: LedgerColumn; readonly most: number }

export interface LedgerRead {
  readonly type: 'LedgerRead'
  readonly lines: readonly LedgerEntry[]
  /** By line of the file, from 1. */
  readonly faults: readonly { readonly line: number; readonly fault: LineFault }[]
  readonly columns: readonly LedgerColumn[]
  /** Headings that mean nothing here. */
  readonly unknown: readonly string[]
}

/** Why a table is none of a ledger at all. */
export type TableFailure =
  | { readonly type: 'NoColumns'; readonly missing: readonly ('date' | 'title')[] }
  | { readonly type: 'NoLines' }
  | { readonly type: 'TooManyLines'; readonly most: number }
  | { readonly type: 'TooManyColumns'; readonly most: number }

/** The lines of a ledger in a table with headings in any order. What cannot be read is named and left out. */
export function tableToLedger({ headings, rows }: Table, today: CalendarDate): LedgerRead | TableFailure {
  const { columns: most } = limits.ledger
  if (headings.length > most) return { type: 'TooManyColumns', most }
  const named = headings.map((heading) => columnNamed(heading))
  const missing = (['date', 'title'] as const).filter((column) => !named.includes(column))
  if (missing.length > 0) return { type: 'NoColumns', missing }
  if (rows.length === 0) return { type: 'NoLines' }
  if (rows.length > limits.ledger.lines) return { type: 'TooManyLines', most: limits.ledger.lines }
  // Of two columns that mean the same, the first counts.
  const columns = named.map((column, index) => (named.indexOf(column) === index ? column : undefined))
  const read = rows.map((row) => ({ line: row.line, outcome: readLine(row, columns, dayBounds(today)) }))
  return {
    type: 'LedgerRead',
    lines: read.flatMap(({ outcome }) => ('type' in outcome ? [] : [outcome])),
    faults: read.flatMap(({ line, outcome }) => ('type' in outcome ? [{ line, fault: outcome }] : [])),
    columns: columns.filter((column) => column !== undefined),
    unknown: headings.filter((heading, index) => !columns[index] && heading.trim() !== ''),
  }
}

function readLine(
  { cells, isBroken }: TableRow,
  columns: readonly (LedgerColumn | undefined)[],
  bounds: DayBounds,
): LedgerEntry | LineFault {
  if (isBroken) return { type: 'BrokenQuote' }
  // A comma in an amount or a title that is not quoted moves all that comes after it: nothing is guessed.
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return { type: 'TooManyCells' }
  const cell = (column: LedgerColumn) => cells[columns.indexOf(column)] ?? ''
  const date = readDate(cell('date').trim(), bounds)
  if (typeof date !== 'string') return date
  const texts = readTexts(cell)
  if ('type' in texts) return texts
  const points = readPart('points', cell)
  if (typeof points === 'object' && 'type' in points) return points
  const hours = readPart('hours', cell)
  return 'type' in hours ? hours : { date, ...texts, ...points, ...hours }
}

type Cell = (column: LedgerColumn) => string

function readTexts(cell: Cell): Pick<LedgerEntry, 'title' | 'category' | 'accreditation'> | LineFault {
  const most = limits.ledger.textLength
  const [title, category, accreditation] = [
    withoutGuard(cell('title')),
    withoutGuard(cell('category')),
    withoutGuard(cell('accreditation')),
  ]
  if (title.length > most) return { type: 'TooLong', column: 'title', most }
  if (category.length > most) return { type: 'TooLong', column: 'category', most }
  if (accreditation.length > most) return { type: 'TooLong', column: 'accreditation', most }
  return { title, category, accreditation }
}

function readPart(
  column: 'points' | 'hours',
  cell: Cell,
): { readonly points?: number; readonly hours?: number } | LineFault {
  const text = cell(column).trim()
  const amount = readAmount(text)
  if (typeof amount === 'string') return { type: amount, column, text }
  if (amount === undefined) return {}
  return column === 'points' ? { points: amount } : { hours: amount }
}

/** A day as 2026-11-21, 21-11-2026 or 21/11/2026, within the bounds of any day: a year of two digits is not guessed. */
function readDate(text: string, bounds: DayBounds): CalendarDate | LineFault {
  if (text === '') return { type: 'NoDate' }
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isCalendarDate(date)) return { type: 'BadDate', text }
  return isWithin(date, bounds) ? date : { type: 'FarDate', text, ...bounds }
}
