import { dutchWords } from './words.nl'

/** Six words of 11 bits each: 66 bits, behind an scrypt that takes a second a guess. */
export const wordsInPassphrase = 6

/**
 * Six words at random with spaces between them: a phone's keyboard types the space by itself after each word it
 * proposes, while a hyphen hides on its second page.
 */
export function newPassphrase(fill: FillAtRandom = fillFromCrypto): string {
  const numbers = fill(new Uint16Array(wordsInPassphrase))
  return Array.from(numbers, wordAt).join(' ')
}

/** Fills the list with numbers at random, and hands it back. */
type FillAtRandom = (numbers: Uint16Array<ArrayBuffer>) => Uint16Array<ArrayBuffer>

function fillFromCrypto(numbers: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  return crypto.getRandomValues(numbers)
}

/** The 65,536 numbers are a whole multiple of the 2048 words, so that the remainder favours none of them. */
function wordAt(number: number): string {
  return dutchWords[number % dutchWords.length] ?? ''
}
