import { limits } from '../limits'
import type { WorkerFailure } from '../../lib/callWorker'
import type { FileTask, FileUnreadable } from './answerFile'
import type { BytesFailure, Opened, PassphraseNeeded } from './openBytes'
import { readUntrustedFile, type FileTooLarge } from './readUntrustedFile'

/** Why a file is not opened. */
export type DoorFailure =
  Exclude<BytesFailure, PassphraseNeeded> | FileUnreadable | FileTooLarge | WorkerFailure

interface Options {
  readonly passphrase?: string | undefined
  readonly signal?: AbortSignal
}

/** What a file of Groeispiegel holds, by way of the door. Never throws. */
export async function openFile(
  file: File,
  { passphrase, signal }: Options = {},
): Promise<Opened | PassphraseNeeded | DoorFailure> {
  const task: FileTask = passphrase === undefined ? { file, job: 'open' } : { file, job: 'open', passphrase }
  return readUntrustedFile<Opened | BytesFailure>(task, { max: limits.fileBytes, signal })
}
