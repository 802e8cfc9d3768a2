import { createContext, use } from 'react'
import styles from './Marked.module.css'
import { markText } from './markText'

/** A text in which what is being looked for is marked. */
export function Marked({ text }: { readonly text: string }) {
  const words = use(SearchWords)
  if (words.length === 0) return text
  return markText(text, words).map(({ place, text: piece, found }) =>
    found ? (
      <mark key={place} className={styles['mark']}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}

/** The words that are being looked for, folded; none when nothing is. */
export const SearchWords = createContext<readonly string[]>([])
