import { createContext } from 'react'

/** The words that are being looked for, folded; none when nothing is. */
export const SearchWords = createContext<readonly string[]>([])
