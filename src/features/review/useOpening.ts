import { useEffect, useRef, useState } from 'react'
import type { Opened, PassphraseNeeded } from '../../exchange/door/openBytes'
import { openFile, type DoorFailure } from '../../exchange/door/openFile'
import { readWaiting, type NotReceived } from '../../exchange/handover/waitingHere'
import type { WaitingFile } from '../../exchange/handover/waitingFiles'
import { forgetGivenFile } from '../../shared/reports/givenFile'
import type { Incoming, OpeningStep } from './openingStep'
import { useKeeping } from './useKeeping'

/** From a file to a kept report, a question about it, or a review to look at. Leaving the screen stops the reading. */
export function useOpening() {
  const [step, setStep] = useState<OpeningStep>({ type: 'Choose' })
  const { arrive, keep, stay } = useKeeping(setStep)
  const running = useRef<AbortController>(undefined)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      running.current?.abort()
    }
  }, [])

  async function open(incoming: Incoming, password?: string) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setStep({ type: 'Busy' })
    const opened = await openFile(incoming.file, { passphrase: password, signal: controller.signal })
    // Another file came in its place.
    if (running.current !== controller) return
    if (controller.signal.aborted) return setStep({ type: 'Choose' })
    forgetGivenFile()
    if (opened.type === 'ReportOpened') await arrive({ incoming, subject: opened.report })
    else if (opened.type === 'RequestOpened') await arrive({ incoming, subject: opened.request })
    else setStep(stepAfter(opened, incoming, password))
  }

  async function openWaiting(waiting: WaitingFile) {
    const file = await readWaiting(waiting)
    // Somebody has gone on to another screen meanwhile, and is not led away from there.
    if (!isHere.current) return
    if (file) await open({ file, waiting })
    else setStep({ type: 'Choose', failure: { type: 'ReceivedLost' }, name: waiting.name })
  }

  return {
    step,
    open: (incoming: Incoming, password?: string) => void open(incoming, password),
    openWaiting: (waiting: WaitingFile) => void openWaiting(waiting),
    keep,
    stay,
    refuse: (failure: NotReceived) => {
      forgetGivenFile()
      setStep({ type: 'Choose', failure })
    },
    cancel: () => {
      forgetGivenFile()
      running.current?.abort()
    },
    again: () => setStep({ type: 'Choose' }),
  }
}

export type Opening = ReturnType<typeof useOpening>

function stepAfter(
  opened:
    Exclude<Opened, { readonly type: 'ReportOpened' | 'RequestOpened' }> | PassphraseNeeded | DoorFailure,
  incoming: Incoming,
  password: string | undefined,
): OpeningStep {
  const { name } = incoming.file
  if (opened.type === 'ReviewOpened') return { type: 'Review', incoming, opened }
  if (opened.type === 'PassphraseNeeded' && opened.lock === 'pdf') return { type: 'Locked', incoming }
  if (opened.type === 'PassphraseNeeded') {
    return { type: 'Choose', failure: { type: 'IsLockedAsBackup' }, name }
  }
  if (opened.type === 'BackupOpened') return { type: 'Choose', failure: { type: 'IsBackup' }, name }
  const isRetry = password !== undefined && ['WrongPassphrase', 'TookTooLong'].includes(opened.type)
  return isRetry ? { type: 'Locked', incoming, failure: opened } : { type: 'Choose', failure: opened, name }
}
