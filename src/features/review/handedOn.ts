import { limits } from '../../exchange/limits'
import { makePdf } from '../../exchange/pdf/makePdf'
import { fileNamePart } from '../../lib/fileNamePart'
import { instantOf } from '../../lib/instant'
import type { PrintedDocument } from '../../domain/printedDocument'

/**
 * A file to hand on: `2026-11-21_reactie_bea.pdf`, without the parts that are not said. Pages for people, and for this app what
 * they were printed from. Where no PDF can be made, that alone: it opens as well.
 */
export async function handedOn(
  parts: readonly string[],
  text: string,
  document: PrintedDocument,
): Promise<File> {
  const pdf = await makePdf({
    document,
    data: { name: named(parts, 'json'), text },
    made: instantOf(new Date()),
    timeoutMs: limits.makingDeadline,
  })
  return pdf.type === 'PdfMade'
    ? new File([pdf.bytes], named(parts, 'pdf'), { type: 'application/pdf' })
    : jsonFile(parts, text)
}

/** The same without pages: a request has nothing on them. */
export function jsonFile(parts: readonly string[], text: string): File {
  return new File([text], named(parts, 'json'), { type: 'application/json' })
}

function named(parts: readonly string[], extension: string): string {
  const said = parts.map(fileNamePart).filter((part) => part !== '')
  return `${said.join('_')}.${extension}`
}
