import { limits } from '../limits'
import { afterSpace, readValue, type PdfDictionary, type PdfValue } from './readValue'

/** A stream: what is said of it, and where its bytes begin. */
export interface PdfStream {
  readonly dictionary: PdfDictionary
  readonly start: number
  readonly end: number
}

/** What stands in a file, by looking through it: its own table of contents says what it likes. */
export interface PdfObjects {
  readonly streams: readonly PdfStream[]
  /** By number; of what stands there twice the last. */
  readonly values: ReadonlyMap<number, PdfValue>
  /** What is said of the file as a whole, the last at the end. */
  readonly trailers: readonly PdfDictionary[]
}

/** What cannot be read may have been looked through to its very end. */
const brokenWeight = 500

/** @returns undefined when there is more than a report ever holds. */
export function pdfObjects(text: string): PdfObjects | undefined {
  const streams: PdfStream[] = []
  const values = new Map<number, PdfValue>()
  const trailers: PdfDictionary[] = []
  const heads = /(?:(?<!\d)(\d{1,10})[\0\t\n\f\r ]{1,10}\d{1,5}[\0\t\n\f\r ]{1,10}obj|trailer)(?![A-Za-z])/g
  let count = 0
  for (let found = heads.exec(text); found !== null; found = heads.exec(text)) {
    count += 1
    if (count > limits.pdf.objects) return undefined
    const read = readValue(text, heads.lastIndex)
    if (!read) {
      count += brokenWeight
      continue
    }
    heads.lastIndex = read.end
    const { value } = read
    if (found[1] !== undefined) values.set(Number(found[1]), value)
    if (value.type !== 'dictionary') continue
    if (found[1] === undefined || isCrossReference(value.entries)) trailers.push(value.entries)
    const start = streamAt(text, read.end)
    if (start === undefined) continue
    const end = endOfStream(text, start, numberOf(value.entries.get('/Length'), values))
    streams.push({ dictionary: value.entries, start, end })
    heads.lastIndex = end
  }
  return { streams, values, trailers }
}

function isCrossReference(entries: PdfDictionary): boolean {
  const type = entries.get('/Type')
  return type?.type === 'name' && type.name === '/XRef'
}

/** Where the bytes begin, when there are any. */
function streamAt(text: string, end: number): number | undefined {
  const at = afterSpace(text, end)
  if (!text.startsWith('stream', at)) return undefined
  const behind = at + 'stream'.length
  if (text.startsWith('\r\n', behind)) return behind + 2
  return '\r\n'.includes(text.charAt(behind)) ? behind + 1 : behind
}

const mark = /[\0\t\n\f\r ]{0,4}endstream/y

/** Where the length says, when that is so; otherwise where the next end is, less the end of the line before it. */
function endOfStream(text: string, start: number, length: number | undefined): number {
  if (length !== undefined && Number.isSafeInteger(length) && length >= 0) {
    mark.lastIndex = start + length
    if (mark.test(text)) return start + length
  }
  const found = text.indexOf('endstream', start)
  if (found === -1) return text.length
  if (text.startsWith('\r\n', found - 2)) return Math.max(start, found - 2)
  return '\r\n'.includes(text.charAt(found - 1)) ? Math.max(start, found - 1) : found
}

function numberOf(value: PdfValue | undefined, values: ReadonlyMap<number, PdfValue>): number | undefined {
  const known = value?.type === 'reference' ? values.get(value.object) : value
  return known?.type === 'number' ? known.number : undefined
}
