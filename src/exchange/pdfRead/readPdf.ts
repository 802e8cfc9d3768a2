import { binaryText } from './binaryText'
import { beginningLength } from './inflate'
import { isWholePdf } from './isWholePdf'
import { pdfKey, type LockFailure } from './pdfKey'
import { pdfObjects, type PdfObjects } from './pdfObjects'
import { pdfStart } from './pdfStart'
import { streamContents, type StreamContent } from './streamContents'

/** Why there is no report to be had from a PDF. */
export type PdfFailure =
  | LockFailure
  /** It is made by something else. */
  | { readonly type: 'NoReportInside' }
  /** The app made it, and there are only pages in it. */
  | { readonly type: 'PagesAlone' }
  /** It did not arrive whole: cut off, or hit on the way. */
  | { readonly type: 'PdfIncomplete' }
  /** More than one, and nothing says which is meant. */
  | { readonly type: 'SeveralReportsInside' }
  | { readonly type: 'PdfTooLarge' }

/** What was embedded, byte for byte; whether it is good nobody has looked at yet. */
export interface Embedded {
  readonly bytes: Uint8Array
  readonly isLocked: boolean
  /** Whether the file and what is embedded in it are there to their end. */
  readonly isWhole: boolean
}

/**
 * Finds what the app embedded in a PDF, also after another program saved it again. It is known by how it begins: names and
 * tables of contents do not always survive.
 */
export async function readPdf(file: Uint8Array, passphrase?: string): Promise<Embedded | PdfFailure> {
  const before = pdfStart(file) ?? 0
  const bytes = file.subarray(before)
  const text = binaryText(bytes)
  const objects = pdfObjects(text)
  if (!objects) return { type: 'PdfTooLarge' }
  const lock = await pdfKey(objects, passphrase)
  if (lock.type !== 'Key') return lock
  const contents = await streamContents(bytes, { ...objects, key: lock.key, isWanted: isOurs })
  if (!contents) return { type: 'PdfTooLarge' }
  const ours = contents.filter((content) => isOurs(content.bytes))
  const [first, second] = new Map(ours.map((content) => [binaryText(content.bytes), content])).values()
  const isWhole = isWholePdf(text, objects, before)
  if (second) return { type: 'SeveralReportsInside' }
  if (first) return { bytes: first.bytes, isLocked: lock.isLocked, isWhole: isWhole && first.isWhole }
  return { type: isWhole ? withoutReport(text, objects, contents) : 'PdfIncomplete' }
}

const beginning =
  /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"app"\s*:\s*"groeispiegel"\s*,\s*"kind"\s*:\s*"(?:report|review|request)"/

function isOurs(content: Uint8Array): boolean {
  return beginning.test(binaryText(content.subarray(0, beginningLength)))
}

/** What a file of the app says of itself (`xmpPacket.ts`). */
const maker = /<xmp:CreatorTool>Groeispiegel</

/** Why a file that came whole has none. What the app embedded and cannot be read was a report; of what others embed it is not known. */
function withoutReport(
  text: string,
  { areIntact }: PdfObjects,
  contents: readonly StreamContent[],
): 'PdfIncomplete' | 'PagesAlone' | 'NoReportInside' {
  // Other programs may be careless with their pages; where files are embedded, one of ours may be what cannot be found.
  if (!areIntact && text.includes('/EmbeddedFile')) return 'PdfIncomplete'
  const embedded = contents.filter(({ type }) => type === '/EmbeddedFile')
  if (embedded.some(({ isWhole }) => !isWhole)) return 'PdfIncomplete'
  const isMadeHere = contents.some(({ type, bytes }) => type === '/Metadata' && maker.test(binaryText(bytes)))
  if (!isMadeHere) return 'NoReportInside'
  return embedded.length > 0 ? 'PdfIncomplete' : 'PagesAlone'
}
