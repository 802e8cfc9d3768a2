import { trustedScript } from './trustedScript'

/** Why a worker gave no answer. */
export type WorkerFailure =
  | { readonly type: 'TookTooLong' }
  | { readonly type: 'WorkerFailed'; readonly detail: string }
  | { readonly type: 'Cancelled' }

interface Terms<Message, Answer> {
  /** How long it may take, in milliseconds. */
  readonly timeoutMs: number
  /** What is to be made of a message: the answer, or nothing yet. `wait` gives it so many milliseconds from now on. */
  readonly hear: (message: Message, wait: (timeoutMs: number) => void) => Answer | undefined
  readonly signal?: AbortSignal | undefined
}

/** @throws what the browser says when it allows no worker here. */
export function startWorker(address: string): Worker {
  return new Worker(trustedScript(address), { type: 'module' })
}

/** Gives a worker one task and hears it until there is an answer. The worker goes on; it is the caller's to end. Never rejects. */
export function callWorker<Message, Answer>(
  worker: Worker,
  task: unknown,
  { timeoutMs, hear, signal }: Terms<Message, Answer>,
): Promise<Answer | WorkerFailure> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const over = new AbortController()
    const untilOver = { signal: over.signal }
    const end = (outcome: Answer | WorkerFailure) => {
      clearTimeout(timer)
      over.abort()
      resolve(outcome)
    }
    const wait = (time: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => end({ type: 'TookTooLong' }), time)
    }
    const onMessage = ({ data }: MessageEvent<Message>) => {
      const answer = hear(data, wait)
      if (answer !== undefined) end(answer)
    }
    const onError = (event: ErrorEvent) => {
      // Told as an answer, so it is no fault of the page.
      event.preventDefault()
      end({ type: 'WorkerFailed', detail: event.message })
    }
    const onUnreadable = () => end({ type: 'WorkerFailed', detail: 'messageerror' })
    worker.addEventListener('message', onMessage, untilOver)
    worker.addEventListener('error', onError, untilOver)
    worker.addEventListener('messageerror', onUnreadable, untilOver)
    signal?.addEventListener('abort', () => end({ type: 'Cancelled' }), untilOver)
    wait(timeoutMs)
    worker.postMessage(task)
  })
}
