/** So many letters before the first difference are shown, to know where one is. */
const lead = 30

/** A text, or when it is long, what stands around the place where it begins to differ from another. @param max in letters. */
export function changedPart(text: string, other: string, max: number): string {
  const [letters, others] = [Array.from(text), Array.from(other)]
  if (letters.length <= max) return text
  const first = letters.findIndex((letter, index) => letter !== others[index])
  const from = Math.max(0, (first < 0 ? letters.length : first) - lead)
  const part = letters.slice(from, from + max).join('')
  return `${from > 0 ? '…' : ''}${part}${from + max < letters.length ? '…' : ''}`
}
