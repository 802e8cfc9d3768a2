import { readAmount, type AmountFault } from '../../domain/amount'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import { isCalendarDate, type CalendarDate } from '../../lib/calendarDate'
import { dayBounds, isWithin, type DayBounds } from '../../lib/dayBounds'
import { limits } from '../limits'
import type { TableRow } from '../table/csvRows'
import type { Table } from '../table/csvTable'
import { withoutGuard } from '../csv/csvText'
import { columnNamed, type CpdLogColumn } from './cpdLogColumns'

/** Why a line of the file is no line of the ledger. */
export type LineFault =
  | { readonly type: 'NoDate' | 'BrokenQuote' | 'TooManyCells' }
  | { readonly type: 'BadDate'; readonly text: string }
  | ({ readonly type: 'FarDate'; readonly text: string } & DayBounds)
  | { readonly type: AmountFault; readonly column: 'points' | 'hours'; readonly text: string }
  | { readonly type: 'TooLong'; readonly column: CpdLogColumn; readonly max: number }

export interface CpdLogRead {
  readonly type: 'LedgerRead'
  readonly lines: readonly CpdEntry[]
  /** By line of the file, from 1. */
  readonly faults: readonly { readonly line: number; readonly fault: LineFault }[]
  readonly columns: readonly CpdLogColumn[]
  /** Headings that mean nothing here. */
  readonly unknown: readonly string[]
}

/** Why a table is none of a ledger at all. */
export type TableFailure =
  | { readonly type: 'NoColumns'; readonly missing: readonly ('date' | 'title')[] }
  | { readonly type: 'NoLines' }
  | { readonly type: 'TooManyLines'; readonly max: number }
  | { readonly type: 'TooManyColumns'; readonly max: number }

/** The lines of a ledger in a table with headings in any order. What cannot be read is named and left out. */
export function tableToCpdLog({ headings, rows }: Table, today: CalendarDate): CpdLogRead | TableFailure {
  const { columns: max } = limits.cpdLog
  if (headings.length > max) return { type: 'TooManyColumns', max }
  const named = headings.map((heading) => columnNamed(heading))
  const missing = (['date', 'title'] as const).filter((column) => !named.includes(column))
  if (missing.length > 0) return { type: 'NoColumns', missing }
  if (rows.length === 0) return { type: 'NoLines' }
  if (rows.length > limits.cpdLog.lines) return { type: 'TooManyLines', max: limits.cpdLog.lines }
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
  columns: readonly (CpdLogColumn | undefined)[],
  bounds: DayBounds,
): CpdEntry | LineFault {
  if (isBroken) return { type: 'BrokenQuote' }
  // A comma in an amount or a title that is not quoted moves all that comes after it: nothing is guessed.
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return { type: 'TooManyCells' }
  const cell = (column: CpdLogColumn) => cells[columns.indexOf(column)] ?? ''
  const date = readDate(cell('date').trim(), bounds)
  if (typeof date !== 'string') return date
  const texts = readTexts(cell)
  if ('type' in texts) return texts
  const points = readPart('points', cell)
  if (typeof points === 'object' && 'type' in points) return points
  const hours = readPart('hours', cell)
  return 'type' in hours ? hours : { date, ...texts, ...points, ...hours }
}

type Cell = (column: CpdLogColumn) => string

function readTexts(cell: Cell): Pick<CpdEntry, 'title' | 'category' | 'accreditation'> | LineFault {
  const max = limits.cpdLog.textLength
  const [title, category, accreditation] = [
    withoutGuard(cell('title')),
    withoutGuard(cell('category')),
    withoutGuard(cell('accreditation')),
  ]
  if (title.length > max) return { type: 'TooLong', column: 'title', max }
  if (category.length > max) return { type: 'TooLong', column: 'category', max }
  if (accreditation.length > max) return { type: 'TooLong', column: 'accreditation', max }
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
