/** What somebody did to a text: from what it was when they began to what they made of it. */
export interface TextEdit {
  readonly base: string
  readonly text: string
}

/** The edit, done to a text that may have become another one meanwhile. */
export function typed({ base, text }: TextEdit, current: string): string {
  return mergedText(base, text, current)
}

/**
 * Two changes of one text put together, word by word. Changes in different places are both made, the same change once. Of one
 * place that both changed, both texts are kept whole, theirs first, or the longer when it contains the other: nothing that
 * anybody wrote is ever left out.
 */
export function mergedText(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs
  if (theirs === base) return mine
  const words = wordsOf(base)
  return joined(merged(words, hunksOf(words, wordsOf(mine)), hunksOf(words, wordsOf(theirs))))
}

/** Words, and each white space between them by itself. */
type Words = readonly string[]

/** These words instead of those from `start` up to `end` of the base. */
interface Hunk {
  readonly start: number
  readonly end: number
  readonly words: Words
}

function wordsOf(text: string): Words {
  return text.match(/\s|\S+/g) ?? []
}

/** Two words that stood apart in either text do not become one. */
function joined(words: Words): string {
  const isWord = (word: string | undefined) => word !== undefined && word.trim() !== ''
  return words.map((word, index) => (isWord(word) && isWord(words[index - 1]) ? ` ${word}` : word)).join('')
}

function merged(base: Words, mine: readonly Hunk[], theirs: readonly Hunk[]): Words {
  const out: string[] = []
  let at = 0
  for (const stretch of stretches(mine, theirs)) {
    out.push(...base.slice(at, stretch.start), ...resolved(base, stretch))
    at = stretch.end
  }
  return [...out, ...base.slice(at)]
}

function resolved(base: Words, { start, end, mine, theirs }: Stretch): Words {
  const own = changed(base, start, end, mine)
  const other = changed(base, start, end, theirs)
  if (mine.length === 0) return other
  return theirs.length === 0 ? own : both(own, other)
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly mine: readonly Hunk[]
  readonly theirs: readonly Hunk[]
}

/** The changes of both in the order of the text; those that overlap together. */
function stretches(mine: readonly Hunk[], theirs: readonly Hunk[]): readonly Stretch[] {
  const all = [
    ...mine.map((hunk): Stretch => ({ ...hunk, mine: [hunk], theirs: [] })),
    ...theirs.map((hunk): Stretch => ({ ...hunk, mine: [], theirs: [hunk] })),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end)
  return all.reduce<readonly Stretch[]>((before, next) => {
    const last = before.at(-1)
    return last && overlap(last, next) ? [...before.slice(0, -1), together(last, next)] : [...before, next]
  }, [])
}

function together(a: Stretch, b: Stretch): Stretch {
  return {
    start: a.start,
    end: Math.max(a.end, b.end),
    mine: [...a.mine, ...b.mine],
    theirs: [...a.theirs, ...b.theirs],
  }
}

/** What is put in at the same place overlaps; what is put in right before or after a changed word does not. */
function overlap(a: Stretch, b: Stretch): boolean {
  const isSamePlace = a.start === a.end && b.start === b.end && a.start === b.start
  return isSamePlace || (a.start < b.end && b.start < a.end)
}

function changed(base: Words, start: number, end: number, hunks: readonly Hunk[]): Words {
  const out: string[] = []
  let at = start
  for (const hunk of hunks) {
    out.push(...base.slice(at, hunk.start), ...hunk.words)
    at = hunk.end
  }
  return [...out, ...base.slice(at, end)]
}

function both(mine: Words, theirs: Words): Words {
  const [own, other] = [mine.join(''), theirs.join('')]
  if (contains(other, own)) return theirs
  return contains(own, other) ? mine : [...theirs, ...mine]
}

/** A single letter is the beginning of any word, and not yet the same text. */
function contains(text: string, part: string): boolean {
  return part.trim().length > 1 || part.trim() === '' ? text.includes(part) : wordsOf(text).includes(part)
}

/** Pairs of words to look at, at most: beyond it, what lies between the first and the last change is one change. */
const maxPairs = 250_000

function hunksOf(base: Words, other: Words): readonly Hunk[] {
  const hunks = rawHunks(base, other)
  return hunks.map((hunk, index) => asLate(base, hunk, hunks[index + 1]?.start ?? base.length))
}

/** What is put in may be read in more than one place ("a" in "aa"): both sides take the last, so that they agree. */
function asLate(base: Words, hunk: Hunk, limit: number): Hunk {
  const [first] = hunk.words
  const isMovable = hunk.start === hunk.end && hunk.start < limit && first === base[hunk.start]
  if (!isMovable || first === undefined) return hunk
  const at = hunk.start + 1
  return asLate(base, { start: at, end: at, words: [...hunk.words.slice(1), first] }, limit)
}

function rawHunks(base: Words, other: Words): readonly Hunk[] {
  const min = Math.min(base.length, other.length)
  let head = 0
  while (head < min && base[head] === other[head]) head += 1
  let tail = 0
  while (tail < min - head && base.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const [from, to] = [base.slice(head, base.length - tail), other.slice(head, other.length - tail)]
  const whole = { start: head, end: head + from.length, words: to }
  if (from.length * to.length > maxPairs) return [whole]
  return hunksBetween(from, to).map(({ start, end, words }) => ({
    start: head + start,
    end: head + end,
    words,
  }))
}

/** Between the words that both have in the same order, as many as there are. */
function hunksBetween(from: Words, to: Words): readonly Hunk[] {
  const longest = commonLengths(from, to)
  const hunks: Hunk[] = []
  let [start, begin, i, j] = [0, 0, 0, 0]
  const close = () => {
    if (i > start || j > begin) hunks.push({ start, end: i, words: to.slice(begin, j) })
  }
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) {
      close()
      i += 1
      j += 1
      start = i
      begin = j
    } else if (lengthAt(longest, i + 1, j) >= lengthAt(longest, i, j + 1)) i += 1
    else j += 1
  }
  i = from.length
  j = to.length
  close()
  return hunks
}

/** By place in both: how many words they have in common from there on. */
function commonLengths(from: Words, to: Words): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: from.length + 1 }, () => [])
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = rows[i]
      if (!row) continue
      row[j] =
        from[i] === to[j]
          ? lengthAt(rows, i + 1, j + 1) + 1
          : Math.max(lengthAt(rows, i + 1, j), lengthAt(rows, i, j + 1))
    }
  }
  return rows
}

function lengthAt(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}
