import type { Language } from '../../domain/text'
import { guarded } from './guard'

/** What stands in one cell: a text, a number, or nothing. */
export type CsvCell = string | number | undefined

interface Habits {
  readonly separator: ';' | ','
  readonly decimal: ',' | '.'
}

/** What a spreadsheet of somebody with that language expects. */
export const csvHabits: Readonly<Record<Language, Habits>> = {
  nl: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
}

/** Rows as a spreadsheet reads them by itself: UTF-8 with a mark in front, every row with an end of line of Windows. */
export function csvText(rows: readonly (readonly CsvCell[])[], habits: Habits): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, habits)).join(habits.separator))
  return `\u{feff}${lines.map((line) => `${line}\r\n`).join('')}`
}

function written(cell: CsvCell, { separator, decimal }: Habits): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  const text = guarded(cell.toWellFormed())
  return text.includes(separator) || /["\r\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
