import { useEffect, useRef, useState } from 'react'
import type { BackupOpened } from '../../exchange/door/openBytes'
import { hasSame } from '../../exchange/backup/hasSame'
import type { Archive } from '../../storage/archive/archive'
import { restoreArchive, type RestoreFailure, type RestoreWay } from '../../storage/restore'
import { writeSecondCopy } from '../../storage/secondCopy/secondCopy'
import { openBackup, type BackupRefusal } from './openBackup'
import { readHere, type HereUnreadable } from './readHere'

/** How far somebody is with putting a backup back. */
export type RestoreStep =
  | { readonly type: 'Choose'; readonly failure?: BackupRefusal | HereUnreadable; readonly name?: string }
  | { readonly type: 'Busy'; readonly work: 'reading' | 'unlocking' | 'restoring' }
  | { readonly type: 'Locked'; readonly file: File; readonly failure?: BackupRefusal }
  | Preview
  | Restored

export interface Preview {
  readonly type: 'Preview'
  readonly backup: BackupOpened
  readonly here: Archive
  readonly failure?: RestoreFailure
  /** Something changed here since the preview was made; this is the new one. */
  readonly isNew?: true
}

export interface Restored {
  readonly type: 'Restored'
  readonly way: RestoreWay
  readonly held: Archive
}

/** Leaving the screen stops the reading; what is being put back is one transaction, which ends by itself. */
export function useRestore() {
  const [step, setStep] = useState<RestoreStep>({ type: 'Choose' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const open = async (file: File, passphrase?: string) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setStep({ type: 'Busy', work: passphrase === undefined ? 'reading' : 'unlocking' })
    const opened = await openBackup(file, { passphrase, signal: controller.signal })
    // Another file came in its place.
    if (running.current !== controller) return
    if (opened.type === 'BackupOpened') return show(opened)
    if (opened.type === 'PassphraseNeeded') return setStep({ type: 'Locked', file })
    if (passphrase !== undefined && canBeTriedAgain(opened)) {
      return setStep({ type: 'Locked', file, ...(opened.type !== 'Cancelled' && { failure: opened }) })
    }
    setStep(
      opened.type === 'Cancelled' ? { type: 'Choose' } : { type: 'Choose', failure: opened, name: file.name },
    )
  }

  const show = async (backup: BackupOpened, isNew?: true) => {
    const here = await readHere()
    if ('type' in here) return setStep({ type: 'Choose', failure: here })
    setStep({ type: 'Preview', backup, here, ...(isNew && { isNew }) })
  }

  const restore = async (preview: Preview, way: RestoreWay) => {
    setStep({ type: 'Busy', work: 'restoring' })
    const here = await readHere()
    if (!('type' in here) && !hasSame(here, preview.here)) return show(preview.backup, true)
    setStep(await restored(preview, way))
  }

  return {
    step,
    open: (file: File, passphrase?: string) => void open(file, passphrase),
    restore: (preview: Preview, way: RestoreWay) => void restore(preview, way),
    cancel: () => running.current?.abort(),
    again: () => setStep({ type: 'Choose' }),
  }
}

function canBeTriedAgain({ type }: BackupRefusal): boolean {
  return ['WrongPassphrase', 'Cancelled', 'TookTooLong', 'TooLittleMemory'].includes(type)
}

async function restored(preview: Preview, way: RestoreWay): Promise<Preview | Restored> {
  const outcome = await restoreArchive(preview.backup.archive, way)
  void writeSecondCopy()
  return 'type' in outcome ? { ...preview, failure: outcome } : { type: 'Restored', way, held: outcome }
}
