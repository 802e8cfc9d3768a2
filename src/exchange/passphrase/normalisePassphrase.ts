import { wordsInPassphrase } from './newPassphrase'
import { dutchWords } from './words.nl'

const known: ReadonlySet<string> = new Set(dutchWords)

/** Soft hyphens, zero widths and marks of direction: nobody sees or types them. What joins letters or emoji means something, and stays. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * What a file is locked with, from what somebody typed or pasted. Six words of the list lose the capitals, hyphens, commas and full stops that
 * keyboards and people put in. Of other passphrases only the white space is tidied and what nobody sees left out, because the `age`
 * program must open the file with the same text.
 */
export function normalisePassphrase(typed: string): string {
  const tidied = tidySpace(typed.replaceAll(unseen, ''))
  const words = tidied
    .toLowerCase()
    .split(/[\s,.;_\p{Pd}]+/u)
    .filter((word) => word !== '')
  return words.length === wordsInPassphrase && words.every((word) => known.has(word))
    ? words.join(' ')
    : tidied
}

/** Each stretch of white space one space, and none around it. */
export function tidySpace(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ')
}
