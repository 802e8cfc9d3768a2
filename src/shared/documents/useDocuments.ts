import { createContext, use } from 'react'
import type { KindName } from '../../storage/documents'
import type { ReadDocumentsAsOf } from '../../storage/readStored'
import { useIsExample } from '../assessments/useAssessments'

/** Nothing, and nothing of what this tab stored either. */
const none: ReadDocumentsAsOf = { documents: [], asOf: Infinity }

/** Where screens read what people wrote besides scores. */
export const DocumentsContext = createContext(none)

/** Every document as it lies in the database; none in the example, which is of nobody here. For `storage/` alone. */
export function useReadDocuments(): ReadDocumentsAsOf {
  const read = use(DocumentsContext)
  return useIsExample() ? none : read
}

/** The ids of all that is stored of one kind, in no order; for whoever need not know what is in them. */
export function useDocumentIds(kind: KindName): readonly string[] {
  const { documents } = useReadDocuments()
  return documents.flatMap((document) => (document.kind === kind ? [document.id] : []))
}

/** Of each stored document what kind it is. */
export function useKinds(): readonly { readonly kind: KindName }[] {
  return useReadDocuments().documents
}

/** How many documents are stored that somebody wrote. */
export function useDocumentCount(): number {
  return useReadDocuments().documents.filter(({ kind }) => kind !== 'wording').length
}

/** The ids of documents that are the other side of one that was changed on two devices. */
export function useConflictIds(): ReadonlySet<string> {
  const { documents } = useReadDocuments()
  return new Set(documents.flatMap(({ id, conflictOf }) => (conflictOf === undefined ? [] : [id])))
}
