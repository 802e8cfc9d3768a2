import { amountOf, hundredthsOf } from '../../domain/amount'
import type { LedgerEntry } from '../../domain/documents/ledgerEntry'
import type { Language } from '../../domain/text'
import { csvHabits, csvText } from './csvText'
import { ledgerColumns, type LedgerColumn } from './ledgerColumns'

/** The ledger as a table that `csvToLedger` reads back as it was. @param heads what stands above each column. */
export function ledgerToCsv(
  lines: readonly LedgerEntry[],
  heads: Readonly<Record<LedgerColumn, string>>,
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
  return csvText([ledgerColumns.map((column) => heads[column]), ...rows], csvHabits[language])
}

function exact(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : amountOf(hundredthsOf(amount))
}
