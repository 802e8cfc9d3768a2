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

/** So many rows below those that are filled are ready for texts as well. */
const emptyRows = 100

const look = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } as const
const headLook = { ...look, font: { bold: true } } as const

/**
 * The tables as an Excel workbook (ECMA-376), each on a tab of its own. Every cell is a text, the empty ones too: a spreadsheet would
 * take 1.1 for a day or leave out the zero of 1.10. @param notes a tab in front that says how to fill it in, line by line.
 */
export async function tablesToXlsx(
  tables: readonly Table[],
  notes: { readonly name: string; readonly lines: readonly string[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsx({
    sheets: [
      {
        name: notes.name,
        columns: [{ width: 100, style: look }],
        rows: notes.lines.map((line) => [xlsxText(line)]),
      },
      ...tables.map(({ name, rows }) => {
        const heads = rows[0] ?? []
        return {
          name,
          columns: heads.map((_, index) => ({ width: widthOf(rows, index), style: look })),
          rows: [
            ...rows.map((row) => row.map((cell) => xlsxText(String(cell ?? '')))),
            ...Array.from({ length: emptyRows }, () => heads.map(() => null)),
          ],
          cells: new Map(heads.map((_, index) => [`0,${index}`, { style: headLook }])),
          freezePane: { rows: 1 },
        }
      }),
    ],
  })
  return new Uint8Array(written)
}

/** In characters: as wide as what is in it, within reason. */
function widthOf(rows: Table['rows'], index: number): number {
  const longest = Math.max(...rows.map((row) => String(row[index] ?? '').length))
  return Math.min(Math.max(longest + 2, 10), 60)
}
