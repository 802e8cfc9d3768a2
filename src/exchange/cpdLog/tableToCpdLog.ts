import type { CalendarDate } from '../../lib/calendarDate'
import { limits } from '../limits'
import type { Sheet, TableRow } from '../table/Sheet'
import { cpdLogColumns, type CpdLogColumn } from './cpdLogColumns'
import type { NoDay } from './days/PossibleDay'
import { readDayColumn, type DayAnswers, type DayQuestion, type DayRead } from './days/readDayColumn'
import { headingsOf, linesOf, type Layout } from './layout'
import type { Doubt, LineFault, LineRead } from './LineRead'
import { readAmounts } from './readAmounts'
import { readTexts } from './readTexts'

export interface CpdLogRead {
  readonly type: 'LedgerRead'
  readonly lines: readonly LineRead[]
  readonly faults: readonly { readonly line: number; readonly fault: LineFault }[]
  readonly columns: readonly CpdLogColumn[]
  /** Headings of columns that are not taken. */
  readonly unknown: readonly string[]
  /** What was asked about the days, so that it can be asked again. */
  readonly questions: readonly DayQuestion[]
}

/** Why a table is none of a ledger. */
export type TableFailure =
  { readonly type: 'NoLines' } | { readonly type: 'TooManyLines' | 'TooManyColumns'; readonly max: number }

/** What has to be asked before the days of a column can be read. */
export interface DaysUnclear {
  readonly type: 'DaysUnclear'
  readonly question: DayQuestion
}

/** Why a sheet is none of a ledger, whatever its columns are; undefined where it may be one. */
export function sheetFault(sheet: Sheet, headingRow: number | undefined): TableFailure | undefined {
  const { columns, lines } = limits.cpdLog
  const rows = linesOf(sheet, headingRow).length
  if (headingsOf(sheet, headingRow).length > columns) return { type: 'TooManyColumns', max: columns }
  if (rows > lines) return { type: 'TooManyLines', max: lines }
  return rows === 0 ? { type: 'NoLines' } : undefined
}

/**
 * The lines of the ledger in a sheet. What cannot be read is named and left out; what was not certain is read and named.
 * @param today bounds the days that can be meant.
 */
export function tableToCpdLog(
  sheet: Sheet,
  layout: Layout,
  answers: DayAnswers,
  today: CalendarDate,
): CpdLogRead | DaysUnclear | TableFailure {
  const fault = sheetFault(sheet, layout.headingRow)
  if (fault) return fault
  const headings = headingsOf(sheet, layout.headingRow)
  const rows = linesOf(sheet, layout.headingRow)
  const known = sheet.serials === undefined ? answers : { ...answers, serials: sheet.serials }
  const days = readDayColumn(
    rows.map((row) => cellOf(row, layout, 'date')),
    known,
    today,
  )
  const open = days.questions.find(({ about }) => known[about] === undefined)
  if (open) return { type: 'DaysUnclear', question: open }
  const read = rows.map((row, index) => readLine(row, layout, days.cells[index] ?? { type: 'NotADay' }))
  return {
    type: 'LedgerRead',
    lines: read.flatMap((one) => ('entry' in one ? [one] : [])),
    faults: read.flatMap((one) => ('fault' in one ? [one] : [])),
    columns: cpdLogColumns.filter((column) => layout.columns.includes(column)),
    unknown: headings.filter((heading, index) => layout.columns[index] === undefined && heading !== ''),
    questions: days.questions.filter(({ about }) => answers[about] !== undefined),
  }
}

function cellOf({ cells }: TableRow, { columns }: Layout, column: CpdLogColumn): string {
  const index = columns.indexOf(column)
  return index === -1 ? '' : (cells[index] ?? '')
}

function readLine(
  row: TableRow,
  layout: Layout,
  day: DayRead | NoDay,
): LineRead | { readonly line: number; readonly fault: LineFault } {
  const { line } = row
  const broken = brokenRow(row, layout)
  if (broken) return { line, fault: { type: broken } }
  const cell = (column: CpdLogColumn) => cellOf(row, layout, column)
  const text = cell('date').trim()
  if (text === '') return { line, fault: { type: 'NoDate' } }
  if (day.type !== 'Day') return { line, fault: { ...day, text } }
  const texts = readTexts(cell)
  if ('type' in texts) return { line, fault: texts }
  const amounts = readAmounts(cell)
  if ('type' in amounts) return { line, fault: amounts }
  const ofDay = day.doubts.map((why): Doubt => ({ column: 'date', why }))
  return {
    line,
    entry: { date: day.day, ...texts.entry, ...amounts.entry },
    stood: Object.fromEntries(layout.columns.flatMap((column) => (column ? [[column, cell(column)]] : []))),
    doubts: [...ofDay, ...texts.doubts, ...amounts.doubts],
  }
}

/** A comma in an amount or a title that is not quoted moves all that comes after it: nothing is guessed. */
function brokenRow(
  { cells, isBroken }: TableRow,
  { columns }: Layout,
): 'BrokenQuote' | 'TooManyCells' | undefined {
  if (isBroken) return 'BrokenQuote'
  return cells.slice(columns.length).some((cell) => cell.trim() !== '') ? 'TooManyCells' : undefined
}
