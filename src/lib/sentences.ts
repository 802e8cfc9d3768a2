/** Parts as sentences in a row: each ends with one stop, its own if it has one. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => (/[.!?…]$/.test(part.trimEnd()) ? part.trimEnd() : `${part.trimEnd()}.`))
    .join(' ')
}
