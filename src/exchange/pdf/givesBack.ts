import { readPdf } from '../pdfRead/readPdf'
import type { PdfTask } from './writePdf'

/** Whether somebody who opens the file finds what was put in, to the byte, and only with the password when there is one. */
export async function givesBack(
  bytes: Uint8Array,
  { data, password }: Pick<PdfTask, 'data' | 'password'>,
): Promise<boolean> {
  if (!data) return true
  const locked = password === undefined ? undefined : await readPdf(bytes)
  if (locked && !('type' in locked && locked.type === 'PassphraseNeeded')) return false
  const found = await readPdf(bytes, password)
  if ('type' in found) return false
  const put = new TextEncoder().encode(data.text)
  return found.bytes.length === put.length && found.bytes.every((byte, place) => byte === put[place])
}
