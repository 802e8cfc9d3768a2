import { useEffect, useRef, useState } from 'react'
import type { Report } from '../../domain/report'
import { limits } from '../../exchange/limits'
import { makePdf, type PdfNotMade } from '../../exchange/pdf/makePdf'
import { reportToText } from '../../exchange/report/reportToText'
import { canBeShared, shareFile, type ShareMessage } from '../../lib/shareFile'
import { instantOf } from '../../lib/instant'
import type { PrintedDocument } from '../../domain/printedDocument'
import { makeCurrent } from '../../shared/files/makeCurrent'
import { useNewest } from '../../ui/useNewest'
import { fileName } from './fileName'
import { useSigned } from './useSigned'

export type PdfFailure = Exclude<PdfNotMade, { readonly type: 'Cancelled' }>

/** How far the PDF is. */
export type PdfStep =
  | { readonly type: 'Idle' }
  | { readonly type: 'Busy'; readonly done: number; readonly of: number }
  | {
      readonly type: 'Ready'
      readonly file: File
      readonly ended: 'shared' | undefined
      /** What it was made of. */
      readonly of: string
    }
  | { readonly type: 'Failed'; readonly failure: PdfFailure }

const idle: PdfStep = { type: 'Idle' }

interface Wanted {
  readonly report: Report
  readonly document: PrintedDocument
  /** Whether the scores go along for programs. */
  readonly withData: boolean
  /** The word in the name of the file. */
  readonly called: string
  /** What goes along with it, where it can be shared. */
  readonly message: ShareMessage
}

/**
 * Leaving the screen stops it: nothing goes on unseen. What is read or chosen while it is being made has it made again, so that
 * the file holds what the screen shows; a file of what was changed since is no longer offered.
 */
export function useReportPdf(wanted: Wanted) {
  const [step, setStep] = useState<PdfStep>(idle)
  const signed = useSigned()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const now = keyOf(wanted)
  const newest = useNewest(wanted)

  const make = async (password: string | undefined): Promise<void> => {
    const { signal } = (running.current = new AbortController())
    setStep({ type: 'Busy', done: 0, of: 1 })
    const makeOnce = async ({ report, document, withData }: Wanted) => {
      const data = withData ? await dataOf(await signed(report)) : undefined
      const onProgress = (done: number, of: number) => setStep({ type: 'Busy', done, of })
      const wish = { document, data, password, onProgress, timeoutMs: limits.makingDeadline }
      return makePdf({ ...wish, made: instantOf(new Date()) }, signal)
    }
    const { of, made } = await makeCurrent(newest, makeOnce, keyOf)
    if (made.type === 'Cancelled') return setStep(idle)
    if (made.type !== 'PdfMade') return setStep({ type: 'Failed', failure: made })
    const file = new File([made.bytes], fileName(of.report, of.called, 'pdf'), { type: 'application/pdf' })
    setStep({ type: 'Ready', file, ended: await sharedAtOnce(file, of.message), of: keyOf(of) })
  }
  const isStale = step.type === 'Ready' && step.of !== now
  return { step: isStale ? idle : step, make, cancel: () => running.current?.abort() }
}

/** What a file is made of, to tell one from another. */
function keyOf({ called, document }: Wanted): string {
  return JSON.stringify([called, document])
}

/** Hands it on while the browser still knows that somebody pressed; where that was too long ago, they press again. */
async function sharedAtOnce(file: File, message: ShareMessage): Promise<'shared' | undefined> {
  if (!canBeShared(file)) return undefined
  return (await shareFile(file, message)) === 'shared' ? 'shared' : undefined
}

async function dataOf(report: Report) {
  return { name: fileName(report, 'groeispiegel', 'json'), text: await reportToText(report) }
}
