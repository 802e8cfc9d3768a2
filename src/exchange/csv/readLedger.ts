import type { CalendarDate } from '../../lib/calendarDate'
import { decodeText } from '../../lib/decodeText'
import { fileKind } from '../door/fileKind'
import { isBinary } from '../door/isBinary'
import type { TextFailure } from '../door/readText'
import { todayNow } from '../../lib/today'
import { csvTable } from './csvTable'
import { columnNamed } from './ledgerColumns'
import { tableToLedger, type LedgerRead, type TableFailure } from './tableToLedger'

/** Why the bytes of a file are no table of a ledger. */
export type LedgerBytesFailure =
  TableFailure | Extract<TextFailure, { readonly type: 'FileEmpty' | 'NotOurs' | 'NotText' }>

/** What the bytes of a file hold for the ledger: from bytes to text, to rows, to lines of the ledger. */
export function readLedger(bytes: Uint8Array): LedgerRead | LedgerBytesFailure {
  if (bytes.length === 0) return { type: 'FileEmpty' }
  const kind = fileKind(bytes)
  if (kind) return { type: 'NotOurs', kind: kind === 'pdf' ? 'binary' : kind }
  const text = decodeText(bytes)
  if (typeof text !== 'string') return isBinary(bytes) ? { type: 'NotOurs', kind: 'binary' } : text
  return text.trim() === '' ? { type: 'FileEmpty' } : csvToLedger(text, todayNow())
}

/** The same from its text. @param today bounds the days that can be meant. */
export function csvToLedger(text: string, today: CalendarDate): LedgerRead | TableFailure {
  return tableToLedger(
    csvTable(text, (heading) => columnNamed(heading) !== undefined),
    today,
  )
}
