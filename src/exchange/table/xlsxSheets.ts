import { unzipSync } from 'fflate'
import { readXlsx, type CellValue } from 'hucre/xlsx'
import { limits } from '../limits'
import type { Sheet } from './Sheet'

/** Why a workbook is not read. */
export interface XlsxFailure {
  readonly type: 'XlsxDamaged' | 'XlsxTooLarge'
}

/** The last column is one more than there may be, so that it shows. */
const range = `A1:${columnName(limits.cpdLog.columns + 1)}${limits.cpdLog.rows}`

/**
 * The sheets of an Excel workbook (ECMA-376) that are not hidden, what a formula gave in place of the formula. How much it unpacks to is weighed before
 * anything is unpacked, and the reader holds every part to the size that it names. Neither links nor macros are followed.
 */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly Sheet[] | XlsxFailure> {
  const fault = weighed(bytes)
  if (fault) return fault
  try {
    let looked = 0
    const { sheets, dateSystem } = await readXlsx(bytes, {
      range,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden && (looked += 1) <= limits.xlsx.sheets,
    })
    const serials = dateSystem === '1904' ? 'from1904' : 'from1900'
    return sheets.map(({ name, rows }) => ({
      name,
      serials,
      rows: rows.flatMap((values, index) => {
        const cells = values.map(cellText)
        return cells.some((cell) => cell.trim() !== '') ? [{ line: index + 1, cells }] : []
      }),
    }))
  } catch {
    return { type: 'XlsxDamaged' }
  }
}

/** By the directory of the ZIP. A part of no size that holds something would be let grow without a bound. */
function weighed(bytes: Uint8Array): XlsxFailure | undefined {
  let [unpacked, parts, isOdd] = [0, 0, false]
  try {
    unzipSync(bytes, {
      filter: ({ size, originalSize, compression }) => {
        unpacked += originalSize
        parts += 1
        isOdd ||= compression !== 0 && (size === 0 || originalSize === 0)
        return false
      },
    })
  } catch {
    return { type: 'XlsxDamaged' }
  }
  if (unpacked > limits.xlsx.unpackedBytes || parts > limits.xlsx.parts) return { type: 'XlsxTooLarge' }
  return isOdd ? { type: 'XlsxDamaged' } : undefined
}

/** A cell as CSV would have it: a day as 2026-02-01, a time as 9:30, a number with a point. */
function cellText(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return numberText(value)
  return value instanceof Date ? dateText(value) : String(value)
}

/** A spreadsheet keeps fifteen digits; what is longer has lost the others, and looks like it. */
function numberText(value: number): string {
  if (Math.abs(value) >= 1e15) return value.toExponential().toUpperCase()
  return String(Number(value.toPrecision(15)))
}

/** Below the first day of the count there is a time alone. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const [date = '', time = ''] = value.toISOString().split('T')
  return value.getTime() < firstDay ? time.slice(0, 5) : date
}

const firstDay = Date.UTC(1900, 0, 1)

/** 1 is A, 27 is AA. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + last : last
}
