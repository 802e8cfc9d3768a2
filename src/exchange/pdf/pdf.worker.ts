import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url'
import boldMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url'
import regularMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url'
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url'
import type { WorkerFailure } from '../../lib/callWorker'
import type { WorkerMessage } from '../runWorker'
import { roundTrips } from './roundTrips'
import type { PdfFonts } from './pdfFonts'
import { writePdf, type PdfTask } from './writePdf'

export interface PdfMade {
  readonly type: 'PdfMade'
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** It was made, but whoever opens it would not find what was put in. */
export interface PdfNotReadBack {
  readonly type: 'PdfNotReadBack'
}

addEventListener('message', ({ data }: MessageEvent<PdfTask>) => {
  void answer(data).then((message) => postMessage(message))
})

async function answer(task: PdfTask): Promise<WorkerMessage<PdfMade | PdfNotReadBack | WorkerFailure>> {
  try {
    const bytes = await writePdf(task, { fonts: await loadFonts(), onProgress: tell() })
    const isWhole = await roundTrips(bytes, task)
    return { type: 'Done', answer: isWhole ? { type: 'PdfMade', bytes } : { type: 'PdfNotReadBack' } }
  } catch (error) {
    return { type: 'Done', answer: { type: 'WorkerFailed', detail: String(error) } }
  }
}

/** A hundred times at most: the page has other things to do than to listen. */
function tell(): (done: number, of: number) => void {
  let told = 0
  return (done, of) => {
    const hundredths = Math.floor((done * 100) / of)
    if (hundredths === told) return
    told = hundredths
    const message: WorkerMessage<never> = { type: 'Progress', done, of }
    postMessage(message)
  }
}

async function loadFonts(): Promise<PdfFonts> {
  const [one, two, three, four] = await Promise.all([
    load(regular),
    load(regularMore),
    load(bold),
    load(boldMore),
  ])
  return { regular: one, regularMore: two, bold: three, boldMore: four }
}

async function load(address: string): Promise<Uint8Array> {
  const answered = await fetch(address)
  if (!answered.ok) throw new Error(`${answered.status} for a font`)
  return new Uint8Array(await answered.arrayBuffer())
}
