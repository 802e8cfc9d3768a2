/**
 * Sixteen hexadecimal digits that tell texts apart (FNV-1a over 64 bits). It protects against nothing: that is what
 * `sha256` is for, which cannot answer at once.
 */
export function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
