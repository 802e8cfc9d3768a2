import { normalisePassphrase, tidySpace } from './normalisePassphrase'
import { sixWordsIn } from './sixWordsIn'

/**
 * What somebody may have meant by what they typed or pasted; each is tried in turn, and costs a second or more. First comes what was
 * typed, in the way that files are locked with it, so that no passphrase of somebody's own stops working. Then what it is without
 * what a copy adds: six words of the list, or the same signs without the marks of a word processor. Last the letters as they are, with
 * which older versions or another program may have locked a file. The lock decides: none opens what another passphrase locked.
 */
export function passphraseReadings(typed: string): readonly string[] {
  const forgiven = [...sixWordsIn(typed), withPlainSigns(typed)]
  return [...new Set([normalisePassphrase(typed), ...forgiven, tidySpace(typed), typed])]
}

/** As a keyboard types it: straight quotes and hyphens, no other widths, and no quotes around the whole. */
function withPlainSigns(typed: string): string {
  const plain = normalisePassphrase(typed.normalize('NFKC'))
    .replaceAll(/[\u2018\u2019\u201a\u201b\u2032\u00b4]/g, "'")
    .replaceAll(/[\u00ab\u00bb\u201c-\u201f\u2033]/g, '"')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
  return normalisePassphrase(/^(["'`])(.*)\1$/s.exec(plain)?.[2] ?? plain)
}
