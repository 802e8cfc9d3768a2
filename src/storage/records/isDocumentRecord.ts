import type { StoredDocument } from '../documents'
import type { DocumentRecord } from './documentRecord'

const kinds: Readonly<Record<DocumentRecord['kind'], true>> = {
  person: true,
  review: true,
  teamExport: true,
  evidence: true,
  goal: true,
  course: true,
  assignment: true,
  hindsight: true,
  register: true,
  ledgerEntry: true,
}

/**
 * Whether it is a document of a kind that this version knows. What is in it is checked where it is read, by its kind; here all
 * schemas would cost every visit a kilobyte.
 */
export function isDocumentRecord(record: unknown): record is StoredDocument {
  if (typeof record !== 'object' || record === null || !('id' in record && 'kind' in record)) return false
  if (!('revision' in record && 'writers' in record)) return false
  return typeof record.kind === 'string' && Object.hasOwn(kinds, record.kind)
}
