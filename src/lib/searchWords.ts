import { foldText } from './foldText'

/** The words of what somebody typed; none yet after a single letter, which stands everywhere. */
export function searchWords(query: string): readonly string[] {
  const { text } = foldText(query)
  // Folding makes spaces too: a loose accent is one with a mark on it.
  const words = text.split(/\s+/u).filter((word) => word !== '')
  return words.join(' ').length < 2 ? [] : words
}
