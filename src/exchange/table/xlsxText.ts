import type { CellValue } from 'hucre/xlsx'
import { guarded } from '../csv/guard'

/**
 * A text as a cell of a workbook, with the same guard against formulas as in CSV, because a workbook is often saved as one. `_x0041_`
 * in a text means a character of that number (ECMA-376, ST_Xstring), so that of somebody’s own says that it is none.
 */
export function xlsxText(text: string): CellValue {
  if (text === '') return null
  return guarded(text.toWellFormed()).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}
