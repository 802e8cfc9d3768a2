import { limits } from '../limits'
import { decryptStream } from './aesCbc'
import { inflate, unpackBudget, type UnpackBudget, type Unpacked } from './inflate'
import type { PdfStream } from './pdfObjects'
import type { PdfValue } from './readValue'

/** What a stream of a PDF holds. */
export interface StreamContent extends Unpacked {
  /** What it is said to be: `/EmbeddedFile`. */
  readonly type: string | undefined
}

interface Wish {
  readonly streams: readonly PdfStream[]
  readonly key: Uint8Array | undefined
  /** By how it begins. */
  readonly isWanted: (beginning: Uint8Array) => boolean
}

/**
 * What is embedded, what the file says of itself, and whatever else is wanted, within one budget for all. Pictures, pages' own parts and
 * tables are not unpacked.
 * @returns undefined when there is more than a report ever holds.
 */
export async function streamContents(
  bytes: Uint8Array,
  { streams, key, isWanted }: Wish,
): Promise<readonly StreamContent[] | undefined> {
  const candidates = streams.filter((stream) => !others.has(typeOf(stream)))
  if (candidates.length > limits.pdf.streams) return undefined
  const budget = unpackBudget()
  const contents: StreamContent[] = []
  for (const stream of candidates) {
    const type = typeOf(stream)
    const isAlwaysRead = type === '/EmbeddedFile' || type === '/Metadata'
    const isRead = (beginning: Uint8Array) => isAlwaysRead || isWanted(beginning)
    const unpacked = await unpackedStream(bytes, stream, { key, budget, isRead })
    if (!unpacked) return undefined
    if (isRead(unpacked.bytes)) contents.push({ type, ...unpacked })
  }
  return contents
}

interface Means {
  readonly key: Uint8Array | undefined
  readonly budget: UnpackBudget
  readonly isRead: (beginning: Uint8Array) => boolean
}

/** @returns undefined when it is more than the budget has. */
async function unpackedStream(
  bytes: Uint8Array,
  stream: PdfStream,
  { key, budget, isRead }: Means,
): Promise<Unpacked | undefined> {
  const packing = packingOf(stream)
  if (packing === 'other') return { bytes: new Uint8Array(0), isWhole: isPackedByNames(stream) }
  const stored = bytes.subarray(stream.start, stream.end)
  const packed = key ? await decryptStream(key, stored) : stored
  const unpacked =
    packing === 'none' ? { bytes: packed, isWhole: true } : await inflate(packed, budget, isRead)
  return unpacked && { ...unpacked, isWhole: unpacked.isWhole && hasItsSize(stream, unpacked) }
}

const others: ReadonlySet<string | undefined> = new Set(['/XObject', '/ObjStm', '/XRef', '/Pattern', '/CMap'])

function typeOf({ dictionary }: PdfStream): string | undefined {
  const type = dictionary.get('/Type')
  return type?.type === 'name' ? type.name : undefined
}

/** Whether it is packed in the way that the app does, or not at all. */
function packingOf({ dictionary }: PdfStream): 'none' | 'packed' | 'other' {
  const parameters = dictionary.get('/DecodeParms')
  if (parameters !== undefined && parameters.type !== 'word') return 'other'
  const [first, ...more] = listed(dictionary.get('/Filter'))
  if (first === undefined) return 'none'
  return first.type === 'name' && first.name === '/FlateDecode' && more.length === 0 ? 'packed' : 'other'
}

/** All ways of packing that there are (ISO 32000-2, table 6); any other name was hit on the way. */
const packings: ReadonlySet<string> = new Set(
  ['ASCIIHex', 'ASCII85', 'LZW', 'Flate', 'RunLength', 'CCITTFax', 'JBIG2', 'DCT', 'JPX'].map(
    (name) => `/${name}Decode`,
  ),
).add('/Crypt')

function isPackedByNames({ dictionary }: PdfStream): boolean {
  return listed(dictionary.get('/Filter')).every(
    (filter) => filter.type === 'name' && packings.has(filter.name),
  )
}

function listed(value: PdfValue | undefined): readonly PdfValue[] {
  return value?.type === 'list' ? value.items : value ? [value] : []
}

/** Of an embedded file it is said how long it is (ISO 32000-2, table 45). */
function hasItsSize({ dictionary }: PdfStream, { bytes }: Unpacked): boolean {
  const said = dictionary.get('/Params')
  const size = said?.type === 'dictionary' ? said.entries.get('/Size') : undefined
  return size?.type !== 'number' || size.number === bytes.length
}
