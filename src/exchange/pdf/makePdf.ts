import type { PrintedDocument } from '../../domain/printedDocument'
import type { WorkerFailure } from '../../lib/callWorker'
import { runWorker } from '../runWorker'
import type { PdfMade, PdfNotReadBack } from './pdf.worker'
import workerAddress from './pdf.worker.ts?worker&url'
import type { PdfData, PdfTask } from './writePdf'

export interface PdfWish {
  readonly document: PrintedDocument
  /** Goes along in the file, for programs; the text is JSON. */
  readonly data: PdfData | undefined
  /** An instant, as ISO 8601. */
  readonly made: string
  /** Locks the file. Undefined: readable for everybody; without a letter, digit or sign no file is made. */
  readonly password?: string | undefined
  /** The longest it may take, in milliseconds. */
  readonly timeoutMs: number
  /** How many parts are on paper, of how many; called some hundred times at most. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/** Why there is no PDF. */
export type PdfNotMade = WorkerFailure | PdfNotReadBack

/**
 * Makes a PDF in a worker, so that the page goes on; it is opened again there, and is only made when that gives back the data.
 * Never throws.
 */
export async function makePdf(wish: PdfWish, signal?: AbortSignal): Promise<PdfMade | PdfNotMade> {
  const { document, data, made, password, timeoutMs, onProgress } = wish
  const task: PdfTask = { document, data, made, password }
  return runWorker<PdfMade | PdfNotReadBack>(workerAddress, task, { timeoutMs, signal, onProgress })
}
