import { limits } from '../limits'

/** How many bytes all streams of one file together may still unpack to. */
export interface UnpackBudget {
  left: number
}

export const unpackBudget = (): UnpackBudget => ({ left: limits.pdf.unpackedBytes })

/** How much of the beginning is needed to tell what it is. */
export const beginningLength = 200

/** Small, because the browser unpacks a portion whole before anybody can stop it: to a thousand times as much at worst. */
const chunkBytes = { first: 256, next: 4096 }

/** What came out of something packed. */
export interface Unpacked {
  readonly bytes: Uint8Array
  /** False when it was broken or cut off. */
  readonly isWhole: boolean
}

/**
 * Unpacks (zlib, as in PDF) when the beginning is what is looked for; what is broken or cut off further on gives what came before
 * it.
 * @returns undefined when it was more than the budget has.
 */
export async function inflate(
  bytes: Uint8Array,
  budget: UnpackBudget,
  isWanted: (beginning: Uint8Array) => boolean,
): Promise<Unpacked | undefined> {
  const reader = portionsOf(bytes).pipeThrough(new DecompressionStream('deflate')).getReader()
  const parts: Uint8Array[] = []
  for (let length = 0, isKnown = false; ;) {
    const part = await nextOf(reader)
    if (typeof part === 'string') return { bytes: concatBytes(parts), isWhole: part === 'end' }
    parts.push(part)
    length += part.length
    budget.left -= part.length
    const isUnwanted = !isKnown && length >= beginningLength && !isWanted(concatBytes(parts))
    if (budget.left < 0 || isUnwanted) {
      void reader.cancel().catch(() => undefined)
      return budget.left < 0 ? undefined : { bytes: concatBytes(parts), isWhole: true }
    }
    isKnown ||= length >= beginningLength
  }
}

function portionsOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        const end = at + (at === 0 ? chunkBytes.first : chunkBytes.next)
        controller.enqueue(bytes.slice(at, end))
        at = end
      },
    },
    { highWaterMark: 0 },
  )
}

async function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | 'end' | 'broken'> {
  try {
    return (await reader.read()).value ?? 'end'
  } catch {
    return 'broken'
  }
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
