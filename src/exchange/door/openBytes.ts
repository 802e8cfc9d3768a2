import type { Instant } from '../../lib/instant'
import type { Archive } from '../../storage/archive/archive'
import { decryptWithPassphrase, type AgeFailure } from '../age/decryptWithPassphrase'
import { isAgeFile } from '../age/isAgeFile'
import { readBackup, type ReadFailure } from './readBackup'

export interface BackupOpened {
  readonly type: 'BackupOpened'
  readonly archive: Archive
  readonly made: Instant
  readonly encrypted: boolean
}

/** The file is locked; whoever chose it is asked for the passphrase. */
export interface PassphraseNeeded {
  readonly type: 'PassphraseNeeded'
}

export type BytesFailure = ReadFailure | AgeFailure | PassphraseNeeded

/** What the bytes of a file hold, locked or not. @param onUnlocking called before the one step that takes seconds. */
export async function openBytes(
  bytes: Uint8Array,
  passphrase?: string,
  onUnlocking: () => void = () => undefined,
): Promise<BackupOpened | BytesFailure> {
  if (!isAgeFile(bytes)) return opened(await readBackup(bytes), false)
  if (passphrase === undefined) return { type: 'PassphraseNeeded' }
  onUnlocking()
  const inside = await decryptWithPassphrase(bytes, passphrase)
  return 'type' in inside ? inside : opened(await readBackup(inside), true)
}

function opened(
  read: Awaited<ReturnType<typeof readBackup>>,
  encrypted: boolean,
): BackupOpened | ReadFailure {
  return 'type' in read ? read : { type: 'BackupOpened', ...read, encrypted }
}
