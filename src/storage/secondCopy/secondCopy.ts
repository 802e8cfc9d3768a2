import { instantOf } from '../../lib/instant'
import { Observable } from '../../lib/Observable'
import { connectionState } from '../connection'
import { readArchive } from '../storedArchive'
import { askCopies } from './askCopies'
import { copiesStopped } from './copyDemand'
import { noteCopy } from './copyTrouble'
import type { CopyAnswer } from './copyMessages'

export type CopyOutcome = Exclude<CopyAnswer, { readonly type: 'CopiesRead' }>
export type CopyReading = Exclude<CopyAnswer, { readonly type: 'CopyWritten' }>

/** How the last copy of this tab went; undefined when it made none yet. */
export const lastCopy = new Observable<CopyOutcome | undefined>(undefined)

/** Copies everything that the database holds now to the browser's private files, off this thread. Never throws. */
export async function writeSecondCopy(): Promise<CopyOutcome> {
  const last = await write()
  if (last.type === 'CopyWritten') noteCopy('written')
  if (last.type === 'CopyFailed') noteCopy('failed')
  lastCopy.set(last)
  return last
}

/** The copies there are, the newest first. Never throws. */
export async function readSecondCopies(): Promise<CopyReading> {
  try {
    const answer = await askCopies(async () => ({ type: 'read' }))
    return answer.type === 'CopyWritten' ? silent : answer
  } catch (error) {
    return failureOf(error)
  }
}

async function write(): Promise<CopyOutcome> {
  try {
    const answer = await askCopies(async () => {
      // An older app would copy only what it knows of a newer database.
      if (copiesStopped() || connectionState.get().status !== 'open') return undefined
      return { type: 'write', archive: await readArchive(), made: instantOf(new Date()) }
    })
    return answer.type === 'CopiesRead' ? silent : answer
  } catch (error) {
    return failureOf(error)
  }
}

const silent = { type: 'CopyFailed', reason: 'unknown', detail: 'no answer' } as const

function failureOf(error: unknown) {
  // Some browsers refuse the locks where they refuse the files.
  if (error instanceof Error && error.name === 'SecurityError') return { type: 'CopyUnavailable' } as const
  return { type: 'CopyFailed', reason: 'unknown', detail: String(error) } as const
}
