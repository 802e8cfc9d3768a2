import { writeXlsx } from 'hucre/xlsx'
import type { Language } from '../../../domain/text'
import { csvHabits, csvText } from '../../csv/csvText'
import { xlsxText } from '../../table/xlsxText'
import type { Table } from './draftToTables'

/** Tables below one another, each below its name and with an empty row before the next. */
export function tablesToCsv(tables: readonly Table[], language: Language): string {
  return csvText(
    tables.flatMap(({ name, rows }) => [[name], ...rows, []]),
    csvHabits[language],
  )
}

/**
 * The tables as an Excel workbook (ECMA-376), each on a tab of its own. Every cell is a text: a spreadsheet would take 1.1 for a day
 * or leave out the zero of 1.10. @param notes a tab in front that says how to fill it in, line by line.
 */
export async function tablesToXlsx(
  tables: readonly Table[],
  notes: { readonly name: string; readonly lines: readonly string[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsx({
    sheets: [
      { name: notes.name, columns: [{ width: 100 }], rows: notes.lines.map((line) => [xlsxText(line)]) },
      ...tables.map(({ name, rows }) => ({
        name,
        columns: (rows[0] ?? []).map((_, index) => ({ width: widthOf(rows, index), numFmt: '@' })),
        rows: rows.map((row) => row.map((cell) => xlsxText(String(cell ?? '')))),
        freezePane: { rows: 1 },
      })),
    ],
  })
  return new Uint8Array(written)
}

/** In characters: as wide as what is in it, within reason. */
function widthOf(rows: Table['rows'], index: number): number {
  const longest = Math.max(...rows.map((row) => String(row[index] ?? '').length))
  return Math.min(Math.max(longest + 2, 10), 60)
}
