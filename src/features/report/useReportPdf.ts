import { useEffect, useRef, useState } from 'react'
import type { Report } from '../../domain/report'
import { limits } from '../../exchange/limits'
import { makePdf, type PdfNotMade } from '../../exchange/pdf/makePdf'
import { reportToText } from '../../exchange/report/reportToText'
import { canBeShared, shareFile, type ShareMessage } from '../../lib/shareFile'
import { instantOf } from '../../lib/instant'
import type { PrintedDocument } from '../../domain/printedDocument'
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

/** Leaving the screen stops it: nothing goes on unseen. A file of what was changed since is no longer offered. */
export function useReportPdf(wanted: Wanted) {
  const [step, setStep] = useState<PdfStep>(idle)
  const signed = useSigned()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const now = JSON.stringify([wanted.called, wanted.document])

  const make = async (password: string | undefined) => {
    const controller = new AbortController()
    running.current = controller
    setStep({ type: 'Busy', done: 0, of: 1 })
    const made = await makePdf(
      {
        document: wanted.document,
        data: wanted.withData ? await dataOf(await signed(wanted.report)) : undefined,
        made: instantOf(new Date()),
        password,
        timeoutMs: limits.makingDeadline,
        onProgress: (done, of) => setStep({ type: 'Busy', done, of }),
      },
      controller.signal,
    )
    if (made.type === 'PdfMade') {
      const file = new File([made.bytes], fileName(wanted.report, wanted.called, 'pdf'), {
        type: 'application/pdf',
      })
      return setStep({ type: 'Ready', file, ended: await sharedAtOnce(file, wanted.message), of: now })
    }
    setStep(made.type === 'Cancelled' ? idle : { type: 'Failed', failure: made })
  }
  const isStale = step.type === 'Ready' && step.of !== now
  return { step: isStale ? idle : step, make, cancel: () => running.current?.abort() }
}

/** Hands it on while the browser still knows that somebody pressed; where that was too long ago, they press again. */
async function sharedAtOnce(file: File, message: ShareMessage): Promise<'shared' | undefined> {
  if (!canBeShared(file)) return undefined
  return (await shareFile(file, message)) === 'shared' ? 'shared' : undefined
}

async function dataOf(report: Report) {
  return { name: fileName(report, 'groeispiegel', 'json'), text: await reportToText(report) }
}
