/** How long sentences are. */
export interface SentenceLengths {
  readonly count: number
  /** Words a sentence. */
  readonly average: number
  /** How many of a hundred have more than fifteen words. */
  readonly longShare: number
  readonly longest: string
}

/** Whole sentences, not labels: they end with a mark. A colon ends none. What is filled in counts as one word. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => /\p{L}.*[.!?]$/u.test(sentence))
}

export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d{]/u.test(word)).length
}

export function sentenceLengths(texts: readonly string[]): SentenceLengths {
  const sentences = texts.flatMap(sentencesIn).toSorted((a, b) => wordsIn(b) - wordsIn(a))
  const lengths = sentences.map(wordsIn)
  const count = lengths.length
  return {
    count,
    average: lengths.reduce((sum, length) => sum + length, 0) / count,
    longShare: (100 * lengths.filter((length) => length > 15).length) / count,
    longest: sentences[0] ?? '',
  }
}
