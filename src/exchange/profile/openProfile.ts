import type { WorkerFailure } from '../../lib/callWorker'
import type { FileUnreadable } from '../door/answerFile'
import { readUntrustedFile, type FileTooLarge } from '../door/readUntrustedFile'
import { limits } from '../limits'
import type { ProfileFileFailure, ProfileRead } from './readProfile'

export type OpenProfileFailure = ProfileFileFailure | FileUnreadable | FileTooLarge | WorkerFailure

/** The profile in a file, by way of the door; nothing is stored. Never throws. */
export async function openProfile(
  file: Blob,
  signal?: AbortSignal,
): Promise<ProfileRead | OpenProfileFailure> {
  const terms = { max: limits.cpdLog.fileBytes, signal }
  return readUntrustedFile<ProfileRead | ProfileFileFailure>({ file, job: 'readProfile' }, terms)
}
