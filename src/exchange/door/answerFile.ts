import type { WorkerFailure } from '../../lib/callWorker'
import type { WorkerMessage } from '../runWorker'

/** What the tab asks of the worker for files. */
export type FileTask = { readonly file: Blob } & (
  | { readonly job: 'open'; readonly passphrase?: string }
  | { readonly job: 'readProfile' | 'readTables' }
  | { readonly job: 'lock'; readonly passphrase: string }
)

/** A folder, or a file that was moved or changed since it was chosen. */
export interface FileUnreadable {
  readonly type: 'FileUnreadable'
}

/** What it may answer beside what it reads for. */
type FileAnswer<Answer> = Answer | FileUnreadable | WorkerFailure

/**
 * In a worker: answers each file with what `read` makes of its bytes. Never throws.
 * @param read may ask for more time, in milliseconds, before something slow.
 */
export function answerFile<Answer>(
  read: (
    bytes: Uint8Array,
    task: FileTask,
    extendDeadline: (timeoutMs: number) => void,
  ) => Answer | Promise<Answer>,
): void {
  const say = (message: WorkerMessage<FileAnswer<Answer>>): void => postMessage(message)
  const answer = async (task: FileTask): Promise<FileAnswer<Answer>> => {
    const bytes = await bytesOf(task.file)
    return bytes
      ? read(bytes, task, (timeoutMs) => say({ type: 'Busy', timeoutMs }))
      : { type: 'FileUnreadable' }
  }
  addEventListener('message', ({ data }: MessageEvent<FileTask>) => {
    void answer(data)
      .catch((error: unknown): WorkerFailure => ({ type: 'WorkerFailed', detail: String(error) }))
      .then((outcome) => say({ type: 'Done', answer: outcome }))
  })
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
