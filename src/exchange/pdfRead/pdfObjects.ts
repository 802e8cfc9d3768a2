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
  /** Where the last object begins, or -1. */
  readonly lastObject: number
  /** Whether each could be read and ends as it should. */
  readonly areIntact: boolean
}

/** What cannot be read may have been looked through to its very end. */
const brokenWeight = 500

/** The same while it is being found. */
interface Finds {
  readonly streams: PdfStream[]
  readonly values: Map<number, PdfValue>
  readonly trailers: PdfDictionary[]
  lastObject: number
  areIntact: boolean
}

/** @returns undefined when there is more than a report ever holds. */
export function pdfObjects(text: string): PdfObjects | undefined {
  const finds: Finds = { streams: [], values: new Map(), trailers: [], lastObject: -1, areIntact: true }
  const heads = /(?:(?<!\d)(\d{1,10})[\0\t\n\f\r ]{1,10}\d{1,5}[\0\t\n\f\r ]{1,10}obj|trailer)(?![A-Za-z])/g
  let count = 0
  for (let head = heads.exec(text); head !== null; head = heads.exec(text)) {
    count += 1
    if (count > limits.pdf.objects) return undefined
    if (head[1] !== undefined) finds.lastObject = head.index
    const read = readValue(text, heads.lastIndex)
    if (read) {
      heads.lastIndex =
        head[1] === undefined ? noteTrailer(finds, read) : noteObject(finds, text, Number(head[1]), read)
    } else {
      count += brokenWeight
      finds.areIntact = false
    }
  }
  return finds
}

type Read = NonNullable<ReturnType<typeof readValue>>

/** @returns the place behind it. */
function noteTrailer({ trailers }: Finds, { value, end }: Read): number {
  if (value.type === 'dictionary') trailers.push(value.entries)
  return end
}

/** @returns the place behind it. */
function noteObject(finds: Finds, text: string, number: number, read: Read): number {
  finds.values.set(number, read.value)
  if (isCrossReference(read.value)) noteTrailer(finds, read)
  const stream = streamBehind(text, read, finds.values)
  if (stream) finds.streams.push(stream)
  const end = stream?.end ?? read.end
  finds.areIntact &&= endsAt(text, end, stream !== undefined)
  return end
}

function streamBehind(
  text: string,
  { value, end }: Read,
  values: ReadonlyMap<number, PdfValue>,
): PdfStream | undefined {
  const start = value.type === 'dictionary' ? streamAt(text, end) : undefined
  if (start === undefined || value.type !== 'dictionary') return undefined
  const length = numberOf(value.entries.get('/Length'), values)
  return { dictionary: value.entries, start, end: endOfStream(text, start, length) }
}

const ends = {
  value: /[\0\t\n\f\r ]{0,9}endobj/y,
  stream: /[\0\t\n\f\r ]{0,4}endstream[\0\t\n\f\r ]{0,9}endobj/y,
}

function endsAt(text: string, at: number, isStream: boolean): boolean {
  const end = ends[isStream ? 'stream' : 'value']
  end.lastIndex = at
  return end.test(text)
}

function isCrossReference(value: PdfValue): boolean {
  const type = value.type === 'dictionary' ? value.entries.get('/Type') : undefined
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
