import { writeXlsx, type CellValue } from 'hucre/xlsx'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import type { CalendarDate } from '../../lib/calendarDate'
import { xlsxText } from '../table/xlsxText'
import { cpdLogCells, type Heads } from './cpdLogCells'

/**
 * The log as an Excel workbook (ECMA-376) that is read back as it was: days are days, amounts are numbers, and texts are texts, with
 * the same guard against formulas as in CSV, because a workbook is often saved as one.
 * @param heads what stands above each column. @param name of the one sheet.
 */
export async function cpdLogToXlsx(
  lines: readonly CpdEntry[],
  heads: Heads,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { headings, rows } = cpdLogCells(lines, heads)
  const written = await writeXlsx({
    sheets: [
      {
        name,
        columns: widths.map((width, index) => ({ width, ...(index === 0 && { numFmt: 'yyyy-mm-dd' }) })),
        rows: [[...headings], ...rows.map(([date, ...cells]) => [dayCell(date), ...cells.map(plainCell)])],
        freezePane: { rows: 1 },
      },
    ],
  })
  return new Uint8Array(written)
}

/** In characters, in the order of the columns. */
const widths = [12, 50, 20, 20, 10, 10]

/** The first day that every spreadsheet counts alike. */
const firstDay = '1900-03-01'

function dayCell(date: CalendarDate): CellValue {
  return date < firstDay ? date : new Date(date)
}

function plainCell(value: string | number | undefined): CellValue {
  return typeof value === 'string' ? xlsxText(value) : (value ?? null)
}
