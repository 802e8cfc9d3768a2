import { callWorker, startWorker, type WorkerFailure } from '../../lib/callWorker'
import { storageManager } from '../storageStatus'
import { onCopiesStopped } from './copyDemand'
import workerAddress from './worker/copy.worker.ts?worker&url'
import type { CopyAnswer, CopyRequest } from './copyMessages'

/** How long the worker may take, in milliseconds. */
const timeoutMs = 10_000

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
    const timer = setTimeout(() => reject(new Error('no answer')), timeoutMs)
    asked.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Insecure pages have none; the DOM types call them present. */
function hasLocks({ locks }: { readonly locks?: LockManager } = navigator): boolean {
  return locks !== undefined
}

const unavailable = { type: 'CopyUnavailable' } as const

async function ask(request: CopyRequest): Promise<CopyAnswer> {
  worker ??= startWorker(workerAddress)
  const outcome = await callWorker(worker, request, { timeoutMs, hear: (answer: CopyAnswer) => answer })
  if (!isFailure(outcome)) return outcome
  stopWorker()
  const detail = outcome.type === 'WorkerFailed' ? outcome.detail : 'no answer'
  return { type: 'CopyFailed', reason: 'unknown', detail }
}

function isFailure(outcome: CopyAnswer | WorkerFailure): outcome is WorkerFailure {
  return outcome.type === 'WorkerFailed' || outcome.type === 'TookTooLong' || outcome.type === 'Cancelled'
}

function stopWorker(): void {
  worker?.terminate()
  worker = undefined
}

onCopiesStopped(stopWorker)

/** How long another tab may hold the copies before it is passed by, in milliseconds: it may be frozen. */
const lockTimeoutMs = 3000
const lockName = 'groeispiegel-copies'

/** One tab at a time. What a tab began that was passed by still ends, with its own outcome. @throws what `work` does. */
async function lockCopies<T>(work: () => Promise<T>): Promise<T> {
  const held: { running?: Promise<T> } = {}
  const begin = () => (held.running = work())
  try {
    return await navigator.locks.request(lockName, { signal: AbortSignal.timeout(lockTimeoutMs) }, begin)
  } catch {
    return held.running ?? taken(begin, held)
  }
}

async function taken<T>(begin: () => Promise<T>, held: { readonly running?: Promise<T> }): Promise<T> {
  try {
    return await navigator.locks.request(lockName, { steal: true }, begin)
  } catch (error) {
    if (held.running) return held.running
    throw error
  }
}
