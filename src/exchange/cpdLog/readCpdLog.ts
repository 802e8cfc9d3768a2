import type { CalendarDate } from '../../lib/calendarDate'
import { decodeText } from '../../lib/decodeText'
import { fileKind } from '../door/fileKind'
import { isBinary } from '../door/isBinary'
import type { TextFailure } from '../door/readText'
import { todayNow } from '../../lib/today'
import { csvTable } from '../table/csvTable'
import { columnNamed } from './cpdLogColumns'
import { tableToCpdLog, type CpdLogRead, type TableFailure } from './tableToCpdLog'

/** Why the bytes of a file are no table of a ledger. */
export type CpdLogBytesFailure =
  TableFailure | Extract<TextFailure, { readonly type: 'FileEmpty' | 'NotOurs' | 'NotText' }>

/** What the bytes of a file hold for the ledger: from bytes to text, to rows, to lines of the ledger. */
export function readCpdLog(bytes: Uint8Array): CpdLogRead | CpdLogBytesFailure {
  if (bytes.length === 0) return { type: 'FileEmpty' }
  const kind = fileKind(bytes)
  if (kind) return { type: 'NotOurs', kind: kind === 'pdf' ? 'binary' : kind }
  const text = decodeText(bytes)
  if (typeof text !== 'string') return isBinary(bytes) ? { type: 'NotOurs', kind: 'binary' } : text
  return text.trim() === '' ? { type: 'FileEmpty' } : csvToCpdLog(text, todayNow())
}

/** The same from its text. @param today bounds the days that can be meant. */
export function csvToCpdLog(text: string, today: CalendarDate): CpdLogRead | TableFailure {
  return tableToCpdLog(
    csvTable(text, (heading) => columnNamed(heading) !== undefined),
    today,
  )
}
