import { callWorker, startWorker, type WorkerFailure } from '../lib/callWorker'

/** What a worker says: that something slow begins, how far it is, or the answer. */
export type WorkerMessage<Answer> =
  | { readonly type: 'Busy'; readonly timeoutMs: number }
  | { readonly type: 'Progress'; readonly done: number; readonly of: number }
  | Done<Answer>

interface Done<Answer> {
  readonly type: 'Done'
  readonly answer: Answer
}

interface Terms {
  /** How long it may take, in milliseconds, until it says that it is busy with something slow. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/** Gives one task to a worker of its own, which is gone afterwards with all the memory it took. Never throws. */
export async function runWorker<Answer>(
  address: string,
  task: unknown,
  { timeoutMs, signal, onProgress }: Terms,
): Promise<Answer | WorkerFailure> {
  if (signal?.aborted) return { type: 'Cancelled' }
  const worker = startedWorker(address)
  if ('type' in worker) return worker
  const hear = (message: WorkerMessage<Answer>, wait: (timeoutMs: number) => void) => {
    if (message.type === 'Done') return message
    if (message.type === 'Busy') wait(message.timeoutMs)
    else onProgress?.(message.done, message.of)
    return undefined
  }
  const outcome = await callWorker(worker, task, { timeoutMs, hear, signal })
  worker.terminate()
  return outcome.type === 'Done' ? outcome.answer : outcome
}

function startedWorker(address: string): Worker | WorkerFailure {
  try {
    return startWorker(address)
  } catch (error) {
    return { type: 'WorkerFailed', detail: String(error) }
  }
}
