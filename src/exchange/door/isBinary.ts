/** Neither UTF-8 nor a text in another encoding, which has no such characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0
  return (
    !isWide && bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  )
}
