import { useEffect, useRef, useState } from 'react'
import { newAmong } from '../../domain/cpdLog'
import { type CpdEntry } from '../../domain/documents/ledgerEntry'
import type { CpdLogRead } from '../../exchange/cpdLog/tableToCpdLog'
import { openCpdLog, type CpdLogFailure } from '../../exchange/cpdLog/openCpdLog'
import { addLines, cpdLogWriter } from '../../storage/cpdLogWriter'
import { useAllWritten } from '../../shared/documents/useWritten'
import type { WriteFailure } from '../../storage/writeFailure'

export type ImportStep =
  | { readonly type: 'Choose' | 'Reading' }
  | { readonly type: 'Refused'; readonly name: string; readonly failure: CpdLogFailure }
  | {
      readonly type: 'Preview'
      readonly name: string
      readonly read: CpdLogRead
      /** The lines that are not there yet. */
      readonly fresh: readonly CpdEntry[]
      readonly isBusy?: true
      readonly failure?: WriteFailure
    }
  | { readonly type: 'Added'; readonly ids: readonly string[]; readonly failure?: WriteFailure }
  | { readonly type: 'Undone' }

/** From a file to lines of the ledger and back: nothing is stored before somebody says so; leaving stops the reading. */
export function useCpdLogImport() {
  const lines = useAllWritten(cpdLogWriter)
  const [step, setStep] = useState<ImportStep>({ type: 'Choose' })
  /** Only what was chosen last counts. */
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const choose = async (file: File) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setStep({ type: 'Reading' })
    const opened = await openCpdLog(file, controller.signal)
    if (running.current !== controller) return
    const { name } = file
    if (opened.type === 'Cancelled') return setStep({ type: 'Choose' })
    if (opened.type !== 'LedgerRead') return setStep({ type: 'Refused', name, failure: opened })
    const there = lines.map(({ body }) => body)
    setStep({ type: 'Preview', name, read: opened, fresh: newAmong(opened.lines, there) })
  }
  const add = async (
    preview: Extract<ImportStep, { readonly type: 'Preview' }>,
    chosen: readonly CpdEntry[],
  ) => {
    const { failure: _, ...shown } = preview
    setStep({ ...shown, isBusy: true })
    const outcome = await addLines(chosen)
    setStep('type' in outcome ? { ...shown, failure: outcome } : { type: 'Added', ids: outcome.ids })
  }
  const undo = async (ids: readonly string[]) => {
    const outcome = await cpdLogWriter.remove(ids)
    setStep(outcome === 'done' ? { type: 'Undone' } : { type: 'Added', ids, failure: outcome })
  }
  return {
    step,
    choose,
    cancel: () => running.current?.abort(),
    add,
    undo,
    again: () => setStep({ type: 'Choose' }),
  }
}
