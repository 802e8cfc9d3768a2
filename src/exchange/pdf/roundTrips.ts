import { readPdf } from '../pdfRead/readPdf'
import type { PdfTask } from './writePdf'

/**
 * Whether the file is there to its end, and somebody who opens it finds what was put in, to the byte, and only with the password
 * when there is one.
 */
export async function roundTrips(
  bytes: Uint8Array,
  { data, password }: Pick<PdfTask, 'data' | 'password'>,
): Promise<boolean> {
  if (!hasItsEnd(bytes)) return false
  if (!data) return true
  const locked = password === undefined ? undefined : await readPdf(bytes)
  if (locked && !('type' in locked && locked.type === 'PassphraseNeeded')) return false
  const found = await readPdf(bytes, password)
  if ('type' in found) return false
  const put = new TextEncoder().encode(data.text)
  return found.bytes.length === put.length && found.bytes.every((byte, place) => byte === put[place])
}

/** A PDF is read from its last line, which says where the list of all that is in it begins. */
function hasItsEnd(bytes: Uint8Array): boolean {
  const latin = (from: number, to?: number) => new TextDecoder('latin1').decode(bytes.subarray(from, to))
  const [, place] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin(Math.max(0, bytes.length - 64))) ?? []
  return place !== undefined && latin(Number(place), Number(place) + 4) === 'xref'
}
