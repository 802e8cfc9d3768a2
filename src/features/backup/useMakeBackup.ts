import { useEffect, useRef, useState } from 'react'
import { makeBackup, type Backup, type BackupFailure } from '../../exchange/backup/makeBackup'
import { readHere, type HereUnreadable } from './readHere'

export type MakeFailure = Exclude<BackupFailure, { readonly type: 'Cancelled' }> | HereUnreadable

/** How far somebody is with a backup. */
export type MakeStep =
  | { readonly type: 'Choose'; readonly failure?: MakeFailure }
  | { readonly type: 'Busy'; readonly isLocked: boolean }
  | { readonly type: 'Ready'; readonly backup: Backup; readonly passphrase: string | undefined }

/** Leaving the screen stops it: nothing goes on unseen. */
export function useMakeBackup() {
  const [step, setStep] = useState<MakeStep>({ type: 'Choose' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const make = async (passphrase: string | undefined) => {
    const controller = new AbortController()
    running.current = controller
    setStep({ type: 'Busy', isLocked: passphrase !== undefined })
    const here = await readHere()
    if ('type' in here) return setStep({ type: 'Choose', failure: here })
    const made = await makeBackup(here, new Date(), { passphrase, signal: controller.signal })
    if (made.type === 'BackupMade') return setStep({ type: 'Ready', backup: made, passphrase })
    setStep(made.type === 'Cancelled' ? { type: 'Choose' } : { type: 'Choose', failure: made })
  }
  return {
    step,
    make,
    cancel: () => running.current?.abort(),
    again: () => setStep({ type: 'Choose' }),
  }
}
