import { wordsInPassphrase } from './newPassphrase'
import { dutchWords } from './words.nl'

const known: ReadonlySet<string> = new Set(dutchWords)
const lengths = [4, 5, 6, 7, 8] as const

/** Each is tried for a second or more; of two words glued together hardly any can be cut in another way. */
const most = 3

/**
 * The six words of the list that are meant by a text: capitals, accents and wide letters of a keyboard aside, whatever signs stand around
 * and between the words, also when nothing does. Empty when there are other letters in it.
 * @returns each as `newPassphrase` writes it, the likeliest first.
 */
export function sixWordsIn(text: string): readonly string[] {
  // Accents and what ties letters together come apart, and what is no plain letter goes.
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
  const apart = plain.split(/[^a-z]+/).filter((word) => word !== '')
  const isWhole = apart.length === wordsInPassphrase && apart.every((word) => known.has(word))
  const cut = cuts(plain.replaceAll(/[^a-z]/g, ''), wordsInPassphrase)
  return [...new Set([...(isWhole ? [apart.join(' ')] : []), ...cut])].slice(0, most)
}

/** Every way in which letters are so many words of the list. */
function cuts(letters: string, count: number): readonly string[] {
  if (count === 0) return letters === '' ? [''] : []
  return lengths.flatMap((length) => {
    const word = letters.slice(0, length)
    if (!known.has(word)) return []
    return cuts(letters.slice(length), count - 1).map((rest) => `${word} ${rest}`.trimEnd())
  })
}
