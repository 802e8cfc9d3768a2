import { createContext, use } from 'react'
import type { DocumentRecord } from './records/documentRecord'
import { useIsExample } from './useAssessments'

/** Where screens read what people wrote besides scores. */
export const DocumentsContext = createContext<readonly DocumentRecord[]>([])

/** Every document, in no order; none in the example, which is of nobody here. */
export function useDocuments(): readonly DocumentRecord[] {
  const documents = use(DocumentsContext)
  return useIsExample() ? [] : documents
}
