import { byText } from '../../lib/byText'
import { useReadDocuments } from '../documents/useDocuments'

/** What another device made of a document. */
export interface OtherSide {
  readonly id: string
}

/** What other devices made of this document, while all of it is kept; always in the same order. */
export function useOtherSides(id: string): readonly OtherSide[] {
  return useReadDocuments()
    .documents.filter(({ conflictOf }) => conflictOf === id)
    .toSorted((a, b) => byText(a.id, b.id))
}
