import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Opened, PassphraseNeeded, ReviewOpened } from '../../exchange/door/openBytes'
import { openFile, type DoorFailure } from '../../exchange/door/openFile'
import type { NotReceived } from '../../exchange/handover/takeShared'
import { isReport, receivedReport, type Subject } from '../../shared/reports/storedReports'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { keepReports } from '../../storage/reports'
import type { WriteFailure } from '../../storage/writeFailure'
import { arrivalState } from './arrivalState'
import { forgetWaitingFile } from '../../shared/reports/waitingFile'

/** Why a file does not open here: it is refused, it is or may be a backup, or it did not arrive. */
export type OpeningFailure =
  DoorFailure | NotReceived | { readonly type: 'IsBackup' } | { readonly type: 'IsLockedAsBackup' }

/** How far somebody is with opening a file. */
export type OpeningStep =
  | { readonly type: 'Choose'; readonly failure?: OpeningFailure; readonly name?: string }
  | { readonly type: 'Busy' }
  | { readonly type: 'Locked'; readonly file: File; readonly failure?: OpeningFailure }
  | { readonly type: 'Review'; readonly opened: ReviewOpened }
  /** It could not be kept, but it can be looked at. */
  | { readonly type: 'NotKept'; readonly subject: Subject; readonly failure: WriteFailure }

interface Wish {
  readonly password?: string
  /** To the own marks first, before any score is on the screen. */
  readonly blind: boolean
}

/** From a file to a kept report or a review to look at. Leaving the screen stops the reading. */
export function useOpening() {
  const [step, setStep] = useState<OpeningStep>({ type: 'Choose' })
  const [, navigate] = useLocation()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function open(file: File, { password, blind }: Wish) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setStep({ type: 'Busy' })
    const opened = await openFile(file, { passphrase: password, signal: controller.signal })
    // Another file came in its place.
    if (running.current !== controller) return
    if (controller.signal.aborted) return setStep({ type: 'Choose' })
    forgetWaitingFile()
    if (opened.type === 'ReportOpened') await keep(opened.report, blind)
    else if (opened.type === 'RequestOpened') await keep(opened.request, true)
    else setStep(stepAfter(opened, file, password))
  }

  async function keep(subject: Subject, blind: boolean) {
    const kept = await keepReports([receivedReport(subject, todayNow())])
    if (kept !== 'done') return setStep({ type: 'NotKept', subject, failure: kept })
    const marksFirst = blind || !isReport(subject)
    const to = marksFirst ? paths.reviewMarks(subject.id) : paths.receivedReport(subject.id)
    navigate(to, { replace: true, state: arrivalState({ opened: true }) })
  }

  return {
    step,
    open: (file: File, wish: Wish) => void open(file, wish),
    refuse: (failure: NotReceived) => {
      forgetWaitingFile()
      setStep({ type: 'Choose', failure })
    },
    cancel: () => {
      forgetWaitingFile()
      running.current?.abort()
    },
    again: () => setStep({ type: 'Choose' }),
  }
}

function stepAfter(
  opened:
    Exclude<Opened, { readonly type: 'ReportOpened' | 'RequestOpened' }> | PassphraseNeeded | DoorFailure,
  file: File,
  password: string | undefined,
): OpeningStep {
  if (opened.type === 'ReviewOpened') return { type: 'Review', opened }
  if (opened.type === 'PassphraseNeeded' && opened.lock === 'pdf') return { type: 'Locked', file }
  if (opened.type === 'PassphraseNeeded') {
    return { type: 'Choose', failure: { type: 'IsLockedAsBackup' }, name: file.name }
  }
  if (opened.type === 'BackupOpened') {
    return { type: 'Choose', failure: { type: 'IsBackup' }, name: file.name }
  }
  const isRetry = password !== undefined && ['WrongPassphrase', 'TookTooLong'].includes(opened.type)
  return isRetry
    ? { type: 'Locked', file, failure: opened }
    : { type: 'Choose', failure: opened, name: file.name }
}
