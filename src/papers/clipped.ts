/** At most so many letters, cut between words where it can be; the whole text stands elsewhere. */
export function clipped(text: string, max: number): string {
  const letters = Array.from(text)
  if (letters.length <= max) return text
  const start = letters.slice(0, max - 1).join('')
  const space = start.lastIndexOf(' ')
  return `${(space > max / 2 ? start.slice(0, space) : start).trimEnd()}…`
}
