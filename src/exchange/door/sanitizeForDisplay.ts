/**
 * A name or a place from a file as it can be shown: not endless, and without the characters that make a text run the other
 * way, by which `exe.json` can pretend to be something else.
 */
export function sanitizeForDisplay(text: string, length: number): string {
  const safe = text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\u{fffd}')
  const characters = Array.from(safe)
  return characters.length <= length ? safe : `${characters.slice(0, length - 1).join('')}…`
}
