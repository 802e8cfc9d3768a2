import type { AmountFault } from '../../domain/amount'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import type { CpdLogColumn } from './cpdLogColumns'
import type { DayDoubt, NoDay } from './days/PossibleDay'

/** Why a cell is to be looked at before it is taken over. */
export interface Doubt {
  readonly column: CpdLogColumn
  /** `ShortenedNumber`: a spreadsheet left digits out (4,61E+13). `Clock`: a time of the clock, as a number of hours. */
  readonly why: DayDoubt | 'ShortenedNumber' | 'Clock' | 'BrokenLetters'
}

/** Why a line of the file is no line of the ledger. */
export type LineFault =
  | { readonly type: 'NoDate' | 'BrokenQuote' | 'TooManyCells' }
  | (NoDay & { readonly text: string })
  | { readonly type: AmountFault; readonly column: 'points' | 'hours'; readonly text: string }
  | { readonly type: 'TooLong'; readonly column: CpdLogColumn; readonly max: number }

/** What was read of a line, beside what stood there. */
export interface LineRead {
  /** Of the file, from 1. */
  readonly line: number
  readonly entry: CpdEntry
  readonly stood: Readonly<Partial<Record<CpdLogColumn, string>>>
  readonly doubts: readonly Doubt[]
}
