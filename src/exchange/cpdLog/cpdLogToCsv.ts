import { amountOf, hundredthsOf } from '../../domain/amount'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import type { Language } from '../../domain/text'
import { csvHabits, csvText } from '../csv/csvText'
import { cpdLogColumns, type CpdLogColumn } from './cpdLogColumns'

/** The log as a table that `tableToCpdLog` reads back as it was. @param heads what stands above each column. */
export function cpdLogToCsv(
  lines: readonly CpdEntry[],
  heads: Readonly<Record<CpdLogColumn, string>>,
  language: Language,
): string {
  const rows = lines.map(({ date, title, category, accreditation, points, hours }) => [
    date,
    title,
    category,
    accreditation,
    exact(points),
    exact(hours),
  ])
  return csvText([cpdLogColumns.map((column) => heads[column]), ...rows], csvHabits[language])
}

function exact(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : amountOf(hundredthsOf(amount))
}
