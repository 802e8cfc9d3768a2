import { trustedScript } from '../lib/trustedScript'

/** What a worker says: that something slow begins, how far it is, or the answer. */
export type WorkerMessage<Answer> =
  | { readonly type: 'Busy'; readonly patience: number }
  | { readonly type: 'Progress'; readonly done: number; readonly of: number }
  | { readonly type: 'Done'; readonly answer: Answer }

/** Why there is no answer. */
export type WorkerFailure =
  | { readonly type: 'TookTooLong' }
  | { readonly type: 'WorkerFailed'; readonly detail: string }
  | { readonly type: 'Cancelled' }

interface Terms {
  /** How long it may take, in milliseconds, until it says that it is busy with something slow. */
  readonly patience: number
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/** Gives one task to a worker of its own, which is gone afterwards with all the memory it took. Never throws. */
export function runWorker<Answer>(
  address: string,
  task: unknown,
  { patience, signal, onProgress }: Terms,
): Promise<Answer | WorkerFailure> {
  if (signal?.aborted) return Promise.resolve({ type: 'Cancelled' })
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const worker = startWorker(address)
    const end = (outcome: Answer | WorkerFailure) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      if (!('type' in worker)) worker.terminate()
      resolve(outcome)
    }
    const cancel = () => end({ type: 'Cancelled' })
    const wait = (time: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => end({ type: 'TookTooLong' }), time)
    }
    if ('type' in worker) return end(worker)
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Answer>>) => {
      if (data.type === 'Busy') wait(data.patience)
      else if (data.type === 'Progress') onProgress?.(data.done, data.of)
      else end(data.answer)
    })
    worker.addEventListener('error', (event) => {
      // Told as an answer, so it is no fault of the page.
      event.preventDefault()
      end({ type: 'WorkerFailed', detail: event.message })
    })
    worker.addEventListener('messageerror', () => end({ type: 'WorkerFailed', detail: 'messageerror' }))
    signal?.addEventListener('abort', cancel)
    wait(patience)
    worker.postMessage(task)
  })
}

function startWorker(address: string): Worker | WorkerFailure {
  try {
    return new Worker(trustedScript(address), { type: 'module' })
  } catch (error) {
    return { type: 'WorkerFailed', detail: String(error) }
  }
}
