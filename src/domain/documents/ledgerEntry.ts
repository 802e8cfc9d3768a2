import * as v from 'valibot'
import type { CalendarDate } from '../../lib/calendarDate'
import { maxAmount } from '../amount'
import { plainKind, type Fields } from './documentKind'
import { day, text } from '../fields'

/** Points or hours. */
export const amount = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(maxAmount)))

const entries = {
  date: day,
  title: text,
  category: text,
  /** The id by which the register knows it. */
  accreditation: text,
  points: amount,
  hours: amount,
}

/** One line of the ledger: something that was done for the registration. */
export type CpdEntry = Fields<typeof entries>

export const ledgerEntries = plainKind({ kind: 'ledgerEntry', entries, whenDeleted: 'anew' })

export function startLedgerEntry(date: CalendarDate): CpdEntry {
  return { date, title: '', category: '', accreditation: '' }
}
