import { limits } from '../limits'
import type { WorkerFailure, WorkerMessage } from '../runWorker'
import { openBytes, type BytesFailure, type Opened } from './openBytes'

/** What the tab asks. */
export interface DoorTask {
  readonly file: Blob
  readonly passphrase?: string
}

export type DoorAnswer = Opened | BytesFailure | { readonly type: 'FileUnreadable' } | WorkerFailure

addEventListener('message', ({ data }: MessageEvent<DoorTask>) => {
  void open(data)
    .catch((error: unknown): DoorAnswer => ({ type: 'WorkerFailed', detail: String(error) }))
    .then((answer) => say({ type: 'Done', answer }))
})

async function open({ file, passphrase }: DoorTask): Promise<DoorAnswer> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, or a file that was moved or changed since it was chosen.
    return { type: 'FileUnreadable' }
  }
  return openBytes(bytes, passphrase, () => say({ type: 'Busy', patience: limits.unlockingDeadline }))
}

function say(message: WorkerMessage<DoorAnswer>): void {
  postMessage(message)
}
