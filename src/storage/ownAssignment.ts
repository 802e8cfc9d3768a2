import type { DocumentRecord } from './records/documentRecord'
import { useDocuments } from './useDocuments'

/** There is one; what another device made of it lies beside it. */
export const assignmentId = 'assignment'

/** The assignment as it is stored. Undefined until it was begun. */
export function useOwnAssignment(): Extract<DocumentRecord, { readonly kind: 'assignment' }> | undefined {
  const own = useDocuments().find(({ id }) => id === assignmentId)
  return own?.kind === 'assignment' ? own : undefined
}
