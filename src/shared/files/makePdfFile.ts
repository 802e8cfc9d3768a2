import type { PrintedDocument } from '../../domain/printedDocument'
import { limits } from '../../exchange/limits'
import { makePdf } from '../../exchange/pdf/makePdf'
import { instantOf } from '../../lib/instant'

/**
 * A document as a PDF of this name.
 * @param data goes along in it, for programs; the text is JSON.
 * @returns undefined when it could not be made, or not be read back.
 */
export async function makePdfFile(
  name: string,
  document: PrintedDocument,
  data?: { readonly name: string; readonly text: string },
): Promise<File | undefined> {
  const made = instantOf(new Date())
  const pdf = await makePdf({ document, data, made, timeoutMs: limits.makingDeadline })
  return pdf.type === 'PdfMade' ? new File([pdf.bytes], name, { type: 'application/pdf' }) : undefined
}
