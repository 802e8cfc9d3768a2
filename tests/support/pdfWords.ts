import { drawnOn } from './pdfContent'
import { isDictionary, PdfFile, type PdfValue } from './pdfFile'

/**
 * Every text in a PDF that anybody can dig up: what is drawn, each text of each object (titles, bookmarks, words for whoever listens,
 * names of files), and every stream unpacked, read as both kinds of letters.
 */
export function wordsInPdf(bytes: Uint8Array): string {
  const file = new PdfFile(bytes)
  const drawn = file.pages().map((page) =>
    drawnOn(file, page)
      .map(({ text }) => text)
      .join(''),
  )
  const objects = [...file.objects.values()].map(({ value }) => textsIn(value).join('\n'))
  const streams = [...file.objects.keys()].map((ref) => file.stream({ ref }))
  const read = [file.bytes, ...streams].map((each) => `${each.toString('latin1')}\n${wide(each)}`)
  return [...drawn, ...objects, textsIn(file.trailer).join('\n'), ...read].join('\n')
}

function textsIn(value: PdfValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  if (isDictionary(value)) return [...value.entries.values()].flatMap(textsIn)
  return Array.isArray(value) ? value.flatMap((item: PdfValue) => textsIn(item)) : []
}

/** As UTF-16, the first byte of each pair first. */
function wide(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le')
}
