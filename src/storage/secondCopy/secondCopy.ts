import { instantOf } from '../../lib/instant'
import { trustedScript } from '../../lib/trustedScript'
import { connectionNow } from '../connection'
import { storageManager } from '../storageStatus'
import { readArchive } from '../storedArchive'
import { copiesStopped, onCopiesStopped } from './copyDemand'
import workerAddress from './copy.worker.ts?worker&url'
import type { CopyAnswer, CopyRequest } from './copy.worker'

export type CopyOutcome = Exclude<CopyAnswer, { readonly type: 'CopiesRead' }>
export type CopyReading = Exclude<CopyAnswer, { readonly type: 'CopyWritten' }>

/** How long the worker may take, in milliseconds. */
const patience = 10_000

let worker: Worker | undefined
let last: CopyOutcome | undefined
const listeners = new Set<() => void>()

/** How the last copy of this tab went; undefined when it made none yet. */
export function lastCopy(): CopyOutcome | undefined {
  return last
}

export function subscribeCopies(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Copies everything that the database holds now to the browser's private files, off this thread. Never throws. */
export async function writeSecondCopy(): Promise<CopyOutcome> {
  last = await write()
  listeners.forEach((listener) => listener())
  return last
}

/** The copies there are, the newest first. Never throws. */
export async function readSecondCopies(): Promise<CopyReading> {
  const answer = await ask({ type: 'read' })
  return answer.type === 'CopyWritten' ? silent : answer
}

async function write(): Promise<CopyOutcome> {
  // An older app would copy only what it knows of a newer database.
  if (copiesStopped() || connectionNow().status !== 'open') return { type: 'CopyUnavailable' }
  try {
    const answer = await ask({ type: 'write', archive: await readArchive(), made: instantOf(new Date()) })
    return answer.type === 'CopiesRead' ? silent : answer
  } catch (error) {
    return { type: 'CopyFailed', reason: 'unknown', detail: String(error) }
  }
}

const silent = { type: 'CopyFailed', reason: 'unknown', detail: 'no answer' } as const

async function ask(request: CopyRequest): Promise<CopyAnswer> {
  if (storageManager()?.getDirectory === undefined) return { type: 'CopyUnavailable' }
  const running = startWorker()
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const giveUp = (answer: CopyAnswer) => {
      stopWorker()
      resolve(answer)
    }
    const timer = setTimeout(() => giveUp(silent), patience)
    running.addEventListener('error', ({ message }) => giveUp({ ...silent, detail: message }), { once: true })
    port1.addEventListener('message', ({ data }: MessageEvent<CopyAnswer>) => {
      clearTimeout(timer)
      port1.close()
      resolve(data)
    })
    port1.start()
    running.postMessage(request, [port2])
  })
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
