import { calendarDateOf } from '../../lib/calendarDate'
import { instantOf } from '../../lib/instant'
import { isSameArchive, type Archive } from '../../storage/archive/archive'
import { archiveToText } from '../../storage/archive/archiveText'
import type { FileTask, FileUnreadable } from '../door/answerFile'
import workerAddress from '../door/door.worker.ts?worker&url'
import { openFile, type DoorFailure } from '../door/openFile'
import { limits } from '../limits'
import type { WorkerFailure } from '../../lib/callWorker'
import { runWorker } from '../runWorker'

/** A backup that was opened again after it was made, and held everything. */
export interface Backup {
  readonly type: 'BackupMade'
  readonly file: File
  /** What stands in the file. */
  readonly text: string
  readonly archive: Archive
}

/** Why there is no backup. */
export type BackupFailure =
  /** What came out of the file is not what went in, or nothing came out. */
  { readonly type: 'BackupNotVerified'; readonly because: string } | DeviceFailure

interface Options {
  /** Undefined: readable for everybody. */
  readonly passphrase: string | undefined
  readonly signal?: AbortSignal
}

/** Makes a file of everything and opens it again, the same way as one from outside. Never throws. */
export async function makeBackup(
  archive: Archive,
  at: Date,
  { passphrase, signal }: Options,
): Promise<Backup | BackupFailure> {
  const text = await archiveToText(archive, instantOf(at))
  const written = passphrase === undefined ? text : await locked(text, passphrase, signal)
  if (typeof written !== 'string') return written
  const file = fileOf(written, at, passphrase !== undefined)
  const again = await openFile(file, { passphrase, ...(signal && { signal }) })
  if (again.type !== 'BackupOpened') {
    return isOfTheDevice(again) ? again : { type: 'BackupNotVerified', because: again.type }
  }
  return isSameArchive(again.archive, archive)
    ? { type: 'BackupMade', file, text: written, archive }
    : { type: 'BackupNotVerified', because: 'other content' }
}

/** Nothing is wrong with the file: it could not be looked at, or need not be. */
type DeviceFailure =
  Extract<DoorFailure, { readonly type: 'FileTooLarge' | 'TooLittleMemory' }> | WorkerFailure

function isOfTheDevice(failure: { readonly type: string }): failure is DeviceFailure {
  const types = ['FileTooLarge', 'TooLittleMemory', 'TookTooLong', 'WorkerFailed', 'Cancelled']
  return types.includes(failure.type)
}

/** What the worker gives back for a text that is to be locked. */
export interface Locked {
  readonly type: 'Locked'
  readonly text: string
}

async function locked(
  text: string,
  passphrase: string,
  signal: AbortSignal | undefined,
): Promise<string | WorkerFailure> {
  const task: FileTask = { file: new Blob([text]), job: 'lock', passphrase }
  const terms = { timeoutMs: limits.unlockingDeadline, signal }
  const answer = await runWorker<Locked | FileUnreadable>(workerAddress, task, terms)
  if (answer.type === 'Locked') return answer.text
  return answer.type === 'FileUnreadable' ? { type: 'WorkerFailed', detail: answer.type } : answer
}

/**
 * Armored, so that a locked file is a text too: mail, chat and share sheets pass on a `.txt`, and hold back or rename what
 * they do not know.
 */
function fileOf(text: string, at: Date, isLocked: boolean): File {
  const name = `groeispiegel-reservekopie-${calendarDateOf(at)}`
  return isLocked
    ? new File([text], `${name}.age.txt`, { type: 'text/plain' })
    : new File([text], `${name}.json`, { type: 'application/json' })
}
