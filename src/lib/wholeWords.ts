/** A place in a text where one of the words stands. */
export interface WordPlace {
  readonly text: string
  readonly start: number
}

/** Every place where one of these stands as a word of its own, the longest where several do; in one go, from front to back. */
export function wholeWords(text: string, words: Iterable<string>): readonly WordPlace[] {
  const known = byFirstRun(words)
  const found: WordPlace[] = []
  let end = 0
  for (const { 0: first, index } of known.size > 0 ? text.matchAll(run) : []) {
    const word = known.get(first)?.find((one) => standsAt(text, one, index - one.offset))
    if (!word || index - word.offset < end) continue
    found.push({ text: word.text, start: index - word.offset })
    end = index - word.offset + word.text.length
  }
  return found
}

const run = /[\p{L}\p{M}\p{N}]+/gu
const inWord = /[\p{L}\p{M}\p{N}]/u

interface Word {
  readonly text: string
  /** Where its first letter or digit stands in it. */
  readonly offset: number
}

/** By the first letters or digits in a row, the longest first. */
function byFirstRun(words: Iterable<string>): ReadonlyMap<string, readonly Word[]> {
  const known = new Map<string, Word[]>()
  for (const text of new Set(words)) {
    const first = text.match(new RegExp(run.source, 'u'))
    if (first) known.set(first[0], [...(known.get(first[0]) ?? []), { text, offset: first.index ?? 0 }])
  }
  for (const list of known.values()) list.sort((a, b) => b.text.length - a.text.length)
  return known
}

/** The run in which it begins is matched whole, so only what follows can make it a part of something longer. */
function standsAt(text: string, word: Word, start: number): boolean {
  if (start < 0 || !text.startsWith(word.text, start)) return false
  const [after = ''] = text.slice(start + word.text.length, start + word.text.length + 2)
  return !inWord.test(word.text.slice(-1)) || !inWord.test(after)
}
