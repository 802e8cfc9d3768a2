type Encoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'unknown'

/** Bytes that are no UTF-8: what they look like, and the first byte (from 0) that cannot be, or their number when cut off. */
export interface NotText {
  readonly type: 'NotText'
  readonly encoding: Encoding
  readonly byte: number
}

/** The text of a file in UTF-8, with or without a mark in front; nothing is guessed and nothing replaced. */
export function decodeText(bytes: Uint8Array): string | NotText {
  const encoding = wideEncodingOf(bytes)
  if (encoding !== undefined) return { type: 'NotText', encoding, byte: 0 }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { type: 'NotText', encoding: 'unknown', byte: firstBrokenByte(bytes) }
  }
}

/**
 * By its mark, or by where the zeros are: JSON begins with two characters of ASCII, so that wide ones show. Plain ASCII
 * in UTF-16 is valid UTF-8 with zeros in it, so a decoder would let it pass.
 */
function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return wideStarts.find(([pattern]) => pattern.test(start))?.[1]
}

/** In hex; UTF-32 first, because its mark begins as that of UTF-16 does. */
const wideStarts: readonly (readonly [RegExp, Encoding])[] = [
  [/^(fffe0000|(?!00)..000000)$/, 'utf-32le'],
  [/^(0000feff|000000(?!00)..)$/, 'utf-32be'],
  [/^(fffe|(?!00)..00($|(?!00)..00))/, 'utf-16le'],
  [/^(feff|00(?!00)..($|00(?!00)..))/, 'utf-16be'],
]

/** The decoder does not say where it stopped; a start of the bytes is whole or broken, so halving finds the place. */
function firstBrokenByte(bytes: Uint8Array): number {
  let whole = 0
  let broken = bytes.length + 1
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1
    if (isWhole(bytes.subarray(0, middle))) whole = middle
    else broken = middle
  }
  return whole
}

/** Whether nothing is wrong so far; a character may be cut at the end. */
function isWhole(start: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return true
  } catch {
    return false
  }
}
