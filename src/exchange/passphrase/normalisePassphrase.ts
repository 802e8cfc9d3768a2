import { wordsInPassphrase } from './newPassphrase'
import { dutchWords } from './words.nl'

const known: ReadonlySet<string> = new Set(dutchWords)

/**
 * What somebody typed or pasted, as it was when the file was made. Six words of the list lose the capitals, hyphens,
 * commas and full stops that keyboards and people put in. Of other passphrases only the white space is tidied, because
 * the `age` program must open the file with the same text.
 */
export function normalisePassphrase(typed: string): string {
  const tidied = typed.normalize('NFC').trim().replace(/\s+/g, ' ')
  const words = tidied
    .toLowerCase()
    .split(/[\s,.;_\p{Pd}]+/u)
    .filter((word) => word !== '')
  return words.length === wordsInPassphrase && words.every((word) => known.has(word))
    ? words.join(' ')
    : tidied
}
