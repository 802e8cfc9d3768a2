import { useEffect, useRef, useState } from 'react'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import { openTables } from '../../exchange/table/openTables'
import { todayNow } from '../../lib/today'
import { useAllWritten } from '../../shared/documents/useWritten'
import { addLines, cpdLogWriter } from '../../storage/cpdLogWriter'
import type { WriteFailure } from '../../storage/writeFailure'
import { stepFor, type Preview, type Source, type SourceStep } from './importStep'

export type ImportStep =
  | { readonly type: 'Choose' | 'Reading' }
  | SourceStep
  | { readonly type: 'Added'; readonly ids: readonly string[]; readonly failure?: WriteFailure }
  | { readonly type: 'Undone' }

/** From a file to lines of the ledger and back: nothing is stored before somebody says so; leaving stops the reading. */
export function useCpdLogImport() {
  const lines = useAllWritten(cpdLogWriter)
  const [step, setStep] = useState<ImportStep>({ type: 'Choose' })
  /** Only what was chosen last counts. */
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const goOn = (source: Source) =>
    setStep(
      stepFor(
        source,
        lines.map(({ body }) => body),
        todayNow(),
      ),
    )
  const choose = async (file: File) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setStep({ type: 'Reading' })
    const opened = await openTables(file, controller.signal)
    if (running.current !== controller) return
    const { name } = file
    if (opened.type === 'Cancelled') return setStep({ type: 'Choose' })
    if (opened.type !== 'TablesRead') return setStep({ type: 'Refused', name, failure: opened })
    goOn({ name, tables: opened, answers: {} })
  }
  const add = async (preview: Preview, chosen: readonly CpdEntry[]) => {
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
    goOn,
    show: (shown: SourceStep) => setStep(shown),
    add,
    undo,
    again: () => setStep({ type: 'Choose' }),
  }
}
