import { limits } from '../limits'
import type { WorkerFailure } from '../../lib/callWorker'
import { runWorker } from '../runWorker'
import type { FileTask, FileUnreadable } from './answerFile'
import workerAddress from './door.worker.ts?worker&url'

export interface FileTooLarge {
  readonly type: 'FileTooLarge'
  readonly bytes: number
  readonly max: number
}

interface Terms {
  /** Most bytes that the file may have. */
  readonly max: number
  readonly signal?: AbortSignal | undefined
}

/**
 * The one way in for a file from outside. It is weighed before it is read, and read in a worker of its own that is stopped
 * when it takes too long; nothing on the device changes. Never throws.
 */
export async function readUntrustedFile<Answer>(
  task: FileTask,
  { max, signal }: Terms,
): Promise<Answer | FileUnreadable | FileTooLarge | WorkerFailure> {
  const { size } = task.file
  if (size > max) return { type: 'FileTooLarge', bytes: size, max }
  return runWorker<Answer | FileUnreadable>(workerAddress, task, {
    timeoutMs: limits.readingDeadline,
    signal,
  })
}
