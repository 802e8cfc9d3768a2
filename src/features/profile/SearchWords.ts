import { createContext } from 'react'
import { foldText } from './foldText'

/** The words that are being looked for, folded; none when nothing is. */
export const SearchWords = createContext<readonly string[]>([])

/** The words of what somebody typed; none yet after a single letter, which stands everywhere. */
export function searchWords(query: string): readonly string[] {
  const { text } = foldText(query.trim())
  return text.length < 2 ? [] : text.split(/\s+/u)
}
