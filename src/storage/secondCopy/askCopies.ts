import { trustedScript } from '../../lib/trustedScript'
import { storageManager } from '../storageStatus'
import { onCopiesStopped } from './copyDemand'
import workerAddress from './worker/copy.worker.ts?worker&url'
import type { CopyAnswer, CopyRequest } from './copyMessages'
import { lockCopies } from './lockCopies'

/** How long the worker may take, in milliseconds. */
const patience = 10_000

let worker: Worker | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * Asks the worker something about the copies while no other tab is at them. What is asked is made inside the lock: what was
 * read before it could be older than what another tab wrote meanwhile. In this tab one thing is asked after the other, so
 * giving up on one cuts off no other. @throws what `request` does.
 */
export function askCopies(request: () => Promise<CopyRequest | undefined>): Promise<CopyAnswer> {
  const asked = turn.then(() => alone(request))
  turn = asked.catch(() => undefined)
  return asked
}

async function alone(request: () => Promise<CopyRequest | undefined>): Promise<CopyAnswer> {
  if (storageManager()?.getDirectory === undefined || !hasLocks()) return unavailable
  return lockCopies(async () => {
    const wanted = await orSilent(request())
    return wanted ? ask(wanted) : unavailable
  })
}

/** A database that gives no answer must not hold up all that comes after it. */
function orSilent<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), patience)
    asked.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Insecure pages have none; the DOM types call them present. */
function hasLocks({ locks }: { readonly locks?: LockManager } = navigator): boolean {
  return locks !== undefined
}

const unavailable = { type: 'CopyUnavailable' } as const

async function ask(request: CopyRequest): Promise<CopyAnswer> {
  const running = startWorker()
  const heard = new AbortController()
  const { signal } = heard
  const answer = await new Promise<CopyAnswer>((resolve) => {
    const giveUp = (detail: string) => {
      stopWorker()
      resolve({ type: 'CopyFailed', reason: 'unknown', detail })
    }
    const timer = setTimeout(() => giveUp('no answer'), patience)
    signal.addEventListener('abort', () => clearTimeout(timer))
    running.addEventListener('error', ({ message }) => giveUp(message), { signal })
    running.addEventListener('message', ({ data }: MessageEvent<CopyAnswer>) => resolve(data), { signal })
    running.postMessage(request)
  })
  heard.abort()
  return answer
}

function startWorker(): Worker {
  worker ??= new Worker(trustedScript(workerAddress), { type: 'module' })
  return worker
}

function stopWorker(): void {
  worker?.terminate()
  worker = undefined
}

onCopiesStopped(stopWorker)
