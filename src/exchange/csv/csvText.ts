import type { Language } from '../../domain/text'

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
  const text = inert(cell.toWellFormed())
  return text.includes(separator) || /["\r\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, also behind white space, which some take away
 * (the wide forms of the signs count too). What looks like a number is one to them, so a text such as "-1" is made inert as
 * well; and so is a text that would read as one of these made inert, or it would not come back as it was.
 */
function inert(text: string): string {
  return isLikeFormula(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** The text that was made inert, without what did so. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && isLikeFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
}

function isLikeFormula(text: string): boolean {
  return /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r\n]/.test(text)
}
