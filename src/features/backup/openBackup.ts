import type { BackupOpened, Opened, PassphraseNeeded } from '../../exchange/door/openBytes'
import { openFile, type DoorFailure } from '../../exchange/door/openFile'

/** It is a good file of Groeispiegel, but not a backup. */
interface AnotherFile {
  readonly type: 'AnotherFile'
  readonly kind: Exclude<Opened['type'], 'BackupOpened'> | 'LockedPdf'
}

export type BackupRefusal = DoorFailure | AnotherFile

/** Opens a file from which only a backup is of use. */
export async function openBackup(
  ...asked: Parameters<typeof openFile>
): Promise<BackupOpened | PassphraseNeeded | BackupRefusal> {
  const opened = await openFile(...asked)
  if ('encrypted' in opened && opened.type !== 'BackupOpened')
    return { type: 'AnotherFile', kind: opened.type }
  const isLockedPdf = opened.type === 'PassphraseNeeded' && opened.lock === 'pdf'
  return isLockedPdf ? { type: 'AnotherFile', kind: 'LockedPdf' } : opened
}
