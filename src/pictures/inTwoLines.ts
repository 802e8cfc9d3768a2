type Measure = (text: string) => number

/** A name in at most two lines, broken where the longer one is shortest. A word is never broken, nor a very short name. */
export function inTwoLines(name: string, measure: Measure): readonly string[] {
  const words = name.split(' ')
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const longest = (lines: readonly string[]) => Math.max(...lines.map(measure))
  const best = breaks.toSorted((a, b) => longest(a) - longest(b))[0]
  return best && name.length > 9 ? best : [name]
}

/** A text with as many of its first letters as there is room for, and an ellipsis for the others. */
export function shortened(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text
  const letters = Array.from(text)
  while (letters.length > 0 && measure(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('')}…`
}
