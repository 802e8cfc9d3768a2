import { encryptWithPassphrase } from '../age/encryptWithPassphrase'
import type { Locked } from '../backup/makeBackup'
import { limits } from '../limits'
import { readProfile } from '../profile/readProfile'
import { readTables } from '../table/readTables'
import { answerFile, type FileTask } from './answerFile'
import { openBytes } from './openBytes'

// One script for all jobs, because most of it is the libraries that they share. Each file still gets a worker of its own.
answerFile<unknown>((bytes, task, extendDeadline) => {
  switch (task.job) {
    case 'open':
      return openBytes(bytes, task.passphrase, () => extendDeadline(limits.unlockingDeadline))
    case 'readProfile':
      return readProfile(bytes)
    case 'readTables':
      return readTables(bytes)
    case 'lock':
      return lock(bytes, task)
  }
})

async function lock(bytes: Uint8Array, { passphrase }: Extract<FileTask, { job: 'lock' }>): Promise<Locked> {
  const text = new TextDecoder().decode(await encryptWithPassphrase(bytes, passphrase))
  return { type: 'Locked', text }
}
