import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import type { Language } from '../../domain/text'
import { csvHabits, csvText } from '../csv/csvText'
import { cpdLogCells, type Heads } from './cpdLogCells'

/** The log as CSV that is read back as it was. @param heads what stands above each column. */
export function cpdLogToCsv(lines: readonly CpdEntry[], heads: Heads, language: Language): string {
  const { headings, rows } = cpdLogCells(lines, heads)
  return csvText([headings, ...rows], csvHabits[language])
}
