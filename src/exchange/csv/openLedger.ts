import type { FileUnreadable } from '../door/answerFile'
import { throughDoor, type FileTooLarge } from '../door/throughDoor'
import { limits } from '../limits'
import type { WorkerFailure } from '../../lib/callWorker'
import type { LedgerRead } from './tableToLedger'
import workerAddress from './ledger.worker.ts?worker&url'
import type { LedgerBytesFailure } from './readLedger'

export type LedgerFailure = LedgerBytesFailure | FileUnreadable | FileTooLarge | WorkerFailure

/** What a file holds for the ledger, by way of the door; nothing is stored. Never throws. */
export async function openLedger(file: Blob, signal?: AbortSignal): Promise<LedgerRead | LedgerFailure> {
  const terms = { most: limits.ledger.fileBytes, signal }
  return throughDoor<LedgerRead | LedgerBytesFailure>(workerAddress, { file }, terms)
}
