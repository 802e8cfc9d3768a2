import { amountOf, hundredthsOf } from '../../domain/amount'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import type { CalendarDate } from '../../lib/calendarDate'
import { cpdLogColumns, type CpdLogColumn } from './cpdLogColumns'

export type Heads = Readonly<Record<CpdLogColumn, string>>

type Cells = readonly [
  date: CalendarDate,
  title: string,
  category: string,
  accreditation: string,
  points: number | undefined,
  hours: number | undefined,
]

/** The log as a table, in whatever kind of file. @param heads what stands above each column. */
export function cpdLogCells(
  lines: readonly CpdEntry[],
  heads: Heads,
): { readonly headings: readonly string[]; readonly rows: readonly Cells[] } {
  return {
    headings: cpdLogColumns.map((column) => heads[column]),
    rows: lines.map(({ date, title, category, accreditation, points, hours }) => [
      date,
      title,
      category,
      accreditation,
      exact(points),
      exact(hours),
    ]),
  }
}

function exact(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : amountOf(hundredthsOf(amount))
}
