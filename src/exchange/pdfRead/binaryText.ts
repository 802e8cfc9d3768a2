const decoder = new TextDecoder('latin1')

/** Each byte as one character: a place in the text is the place in the file. */
export function binaryText(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

/** Browsers read Latin-1 as Windows has it, in which some bytes become characters of higher numbers. */
const bytesOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [binaryText(Uint8Array.of(byte)), byte] as const),
)

/** The byte that a character of such a text stands for. */
export function byteOf(character: string): number {
  return bytesOf.get(character) ?? 0
}
