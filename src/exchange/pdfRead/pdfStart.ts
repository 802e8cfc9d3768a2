import { binaryText } from './binaryText'

/** Readers look so far for the first line of a PDF (Adobe's note 13 to the PDF 1.7 reference, section H.3). */
const furthest = 1024

/**
 * Where a PDF begins, in bytes: at once, or behind what a mail, a portal or a script put before it. Nothing where none does.
 *
 * Behind something else the first line has to end as one, so that a text which speaks of it, such as a name in JSON, is no PDF.
 */
export function pdfStart(bytes: Uint8Array): number | undefined {
  const text = binaryText(bytes.subarray(0, furthest + 64))
  if (text.startsWith('%PDF-')) return 0
  const at = text.search(/%PDF-\d[^"\r\n]{0,40}[\r\n]/)
  if (at === -1 || at > furthest) return undefined
  return / obj\b/.test(binaryText(bytes.subarray(at))) ? at : undefined
}
