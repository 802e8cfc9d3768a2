import { limits } from '../limits'
import { decryptStream } from './aesCbc'
import { binaryText } from './binaryText'
import { pdfKey, type LockFailure } from './pdfKey'
import { pdfObjects, type PdfStream } from './pdfObjects'
import { beginningLength, inflate, unpackBudget, type UnpackBudget } from './inflate'

/** Why there is no report to be had from a PDF. */
export type PdfFailure =
  | LockFailure
  /** It is made by something else, or what was in it was taken out. */
  | { readonly type: 'NoReportInside' }
  /** More than one, and nothing says which is meant. */
  | { readonly type: 'SeveralReportsInside' }
  | { readonly type: 'PdfTooLarge' }

/** What was embedded, byte for byte; whether it is whole nobody has looked at yet. */
export interface Embedded {
  readonly bytes: Uint8Array
  readonly isLocked: boolean
}

/**
 * Finds what the app embedded in a PDF, also after another program saved it again. It is known by how it begins: names and
 * tables of contents do not always survive.
 */
export async function readPdf(bytes: Uint8Array, passphrase?: string): Promise<Embedded | PdfFailure> {
  const objects = pdfObjects(binaryText(bytes))
  if (!objects) return { type: 'PdfTooLarge' }
  const lock = await pdfKey(objects, passphrase)
  if (lock.type !== 'Key') return lock
  const streams = objects.streams.filter(mayBeData)
  if (streams.length > limits.pdf.streams) return { type: 'PdfTooLarge' }
  const budget = unpackBudget()
  const found = new Map<string, Uint8Array>()
  for (const stream of streams) {
    const stored = bytes.subarray(stream.start, stream.end)
    const packed = lock.key ? await decryptStream(lock.key, stored) : stored
    const content = await contentOf(packed, stream, budget)
    if (!content) return { type: 'PdfTooLarge' }
    if (isOurs(content)) found.set(binaryText(content), content)
  }
  const [first, second] = found.values()
  if (!first) return { type: 'NoReportInside' }
  return second ? { type: 'SeveralReportsInside' } : { bytes: first, isLocked: lock.isLocked }
}

/** Pictures, pages' own parts and tables are not unpacked; nor is what is packed in another way than the app does. */
function mayBeData({ dictionary }: PdfStream): boolean {
  const type = dictionary.get('/Type')
  const known = ['/XObject', '/ObjStm', '/XRef', '/Metadata', '/Pattern', '/CMap']
  if (type?.type === 'name' && known.includes(type.name)) return false
  const parameters = dictionary.get('/DecodeParms')
  return filterOf({ dictionary }) !== 'other' && (parameters === undefined || parameters.type === 'word')
}

function filterOf({ dictionary }: Pick<PdfStream, 'dictionary'>): 'none' | 'packed' | 'other' {
  const filter = dictionary.get('/Filter')
  const all = filter?.type === 'list' ? filter.items : filter ? [filter] : []
  const [first, ...more] = all
  if (first === undefined) return 'none'
  return first.type === 'name' && first.name === '/FlateDecode' && more.length === 0 ? 'packed' : 'other'
}

async function contentOf(
  packed: Uint8Array,
  stream: PdfStream,
  budget: UnpackBudget,
): Promise<Uint8Array | undefined> {
  return filterOf(stream) === 'none' ? packed : inflate(packed, budget, isOurs)
}

const beginning =
  /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"app"\s*:\s*"groeispiegel"\s*,\s*"kind"\s*:\s*"(?:report|review|request)"/

function isOurs(content: Uint8Array): boolean {
  return beginning.test(binaryText(content.subarray(0, beginningLength)))
}
