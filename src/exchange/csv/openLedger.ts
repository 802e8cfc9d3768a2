import { decodeText } from '../../lib/decodeText'
import { fileKind } from '../door/fileKind'
import { isBinary } from '../door/isBinary'
import type { DoorFailure } from '../door/openFile'
import { limits } from '../limits'
import { csvToLedger, type LedgerRead, type TableFailure } from './csvToLedger'

export type LedgerFailure =
  | TableFailure
  | Extract<
      DoorFailure,
      { readonly type: 'FileTooLarge' | 'FileEmpty' | 'FileUnreadable' | 'NotOurs' | 'NotText' }
    >

/**
 * What a file holds for the ledger. It goes through the steps of the import door, but needs no worker: it is weighed first,
 * and reading so little takes no time that anybody sees. Never throws, and nothing is stored.
 */
export async function openLedger(file: Blob): Promise<LedgerRead | LedgerFailure> {
  const most = limits.ledger.fileBytes
  if (file.size > most) return { type: 'FileTooLarge', bytes: file.size, most }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { type: 'FileUnreadable' }
  }
  return readLedger(bytes)
}

function readLedger(bytes: Uint8Array): LedgerRead | LedgerFailure {
  if (bytes.length === 0) return { type: 'FileEmpty' }
  const kind = fileKind(bytes)
  if (kind) return { type: 'NotOurs', kind: kind === 'pdf' ? 'binary' : kind }
  const text = decodeText(bytes)
  if (typeof text !== 'string') return isBinary(bytes) ? { type: 'NotOurs', kind: 'binary' } : text
  return text.trim() === '' ? { type: 'FileEmpty' } : csvToLedger(text)
}
