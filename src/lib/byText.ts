/** Compares two texts by their UTF-16 code units, for `toSorted`: in the same order in every language and on every device. */
export function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
