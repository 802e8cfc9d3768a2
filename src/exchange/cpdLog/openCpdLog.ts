import type { FileUnreadable } from '../door/answerFile'
import { readUntrustedFile, type FileTooLarge } from '../door/readUntrustedFile'
import { limits } from '../limits'
import type { WorkerFailure } from '../../lib/callWorker'
import type { CpdLogRead } from './tableToCpdLog'
import workerAddress from './cpdLog.worker.ts?worker&url'
import type { CpdLogBytesFailure } from './readCpdLog'

export type CpdLogFailure = CpdLogBytesFailure | FileUnreadable | FileTooLarge | WorkerFailure

/** What a file holds for the ledger, by way of the door; nothing is stored. Never throws. */
export async function openCpdLog(file: Blob, signal?: AbortSignal): Promise<CpdLogRead | CpdLogFailure> {
  const terms = { max: limits.cpdLog.fileBytes, signal }
  return readUntrustedFile<CpdLogRead | CpdLogBytesFailure>(workerAddress, { file }, terms)
}
