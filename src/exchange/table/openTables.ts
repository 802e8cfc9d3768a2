import type { WorkerFailure } from '../../lib/callWorker'
import type { FileUnreadable } from '../door/answerFile'
import { readUntrustedFile, type FileTooLarge } from '../door/readUntrustedFile'
import { limits } from '../limits'
import type { TablesFailure, TablesRead } from './readTables'

export type TableFileFailure = TablesFailure | FileUnreadable | FileTooLarge | WorkerFailure

/** The tables in a file, by way of the door; nothing is stored. Never throws. */
export async function openTables(file: Blob, signal?: AbortSignal): Promise<TablesRead | TableFileFailure> {
  const terms = { max: limits.cpdLog.fileBytes, signal }
  return readUntrustedFile<TablesRead | TablesFailure>({ file, job: 'readTables' }, terms)
}
