import { limits } from '../../exchange/limits'
import { makePdf } from '../../exchange/pdf/makePdf'
import { fileNamePart } from '../../lib/fileNamePart'
import { instantOf } from '../../lib/instant'
import type { PrintedDocument } from '../../domain/printedDocument'

/**
 * A file to hand on: `2026-11-21_reactie_bea.pdf`, without the parts that are not said. Pages for people, and for this app what
 * they were printed from, unless there is to be nothing else than pages. Where no PDF can be made, the data alone: they open as well.
 * @returns undefined when there is no PDF and no data.
 */
export async function handedOn(
  parts: readonly string[],
  text: string | undefined,
  document: PrintedDocument,
): Promise<File | undefined> {
  const pdf = await makePdf({
    document,
    data: text === undefined ? undefined : { name: named(parts, 'json'), text },
    made: instantOf(new Date()),
    timeoutMs: limits.makingDeadline,
  })
  if (pdf.type === 'PdfMade') return new File([pdf.bytes], named(parts, 'pdf'), { type: 'application/pdf' })
  return text === undefined ? undefined : jsonFile(parts, text)
}

/** The same without pages: a request has nothing on them. */
export function jsonFile(parts: readonly string[], text: string): File {
  return new File([text], named(parts, 'json'), { type: 'application/json' })
}

function named(parts: readonly string[], extension: string): string {
  const said = parts.map(fileNamePart).filter((part) => part !== '')
  return `${said.join('_')}.${extension}`
}
