import { limits } from '../limits'
import { runWorker, type WorkerFailure } from '../runWorker'
import workerAddress from './door.worker.ts?worker&url'
import type { DoorAnswer, DoorTask } from './door.worker'
import type { Opened, PassphraseNeeded } from './openBytes'

/** Why a file is not opened. */
export type DoorFailure =
  | Exclude<DoorAnswer, Opened | PassphraseNeeded>
  | { readonly type: 'FileTooLarge'; readonly bytes: number; readonly most: number }
  | WorkerFailure

interface Options {
  readonly passphrase?: string | undefined
  readonly signal?: AbortSignal
}

/**
 * The one way in for a file from outside. It is weighed before it is read, and read in a worker of its own that is stopped
 * when it takes too long; nothing on the device changes. Never throws.
 */
export async function openFile(
  file: File,
  { passphrase, signal }: Options = {},
): Promise<Opened | PassphraseNeeded | DoorFailure> {
  const most = limits.fileBytes
  if (file.size > most) return { type: 'FileTooLarge', bytes: file.size, most }
  const task: DoorTask = passphrase === undefined ? { file } : { file, passphrase }
  return runWorker<DoorAnswer>(workerAddress, task, { patience: limits.readingDeadline, signal })
}
