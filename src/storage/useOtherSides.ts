import type { DocumentRecord } from './records/documentRecord'
import { useDocuments } from './useDocuments'

/** What other devices made of this document, while all of it is kept; always in the same order. */
export function useOtherSides(id: string): readonly DocumentRecord[] {
  return useDocuments()
    .filter(({ conflictOf }) => conflictOf === id)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
