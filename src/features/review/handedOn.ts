import { fileNamePart } from '../../lib/fileNamePart'
import type { PrintedDocument } from '../../domain/printedDocument'
import { makePdfFile } from '../../shared/files/makePdfFile'

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
  const pdf = await pagesWith(parts, text, document)
  if (pdf || text === undefined) return pdf
  return new File([text], named(parts, 'json'), { type: 'application/json' })
}

/** The same, and nothing where no PDF can be made. */
export function pagesWith(
  parts: readonly string[],
  text: string | undefined,
  document: PrintedDocument,
): Promise<File | undefined> {
  const data = text === undefined ? undefined : { name: named(parts, 'json'), text }
  return makePdfFile(named(parts, 'pdf'), document, data)
}

function named(parts: readonly string[], extension: string): string {
  const said = parts.map(fileNamePart).filter((part) => part !== '')
  return `${said.join('_')}.${extension}`
}
