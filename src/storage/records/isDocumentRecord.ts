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
 * Whether it is a document of a kind that this version knows. All that comes from elsewhere was checked whole by its schema
 * before it came in; here that schema would cost every visit a kilobyte.
 */
export function isDocumentRecord(record: unknown): record is DocumentRecord {
  if (typeof record !== 'object' || record === null || !('id' in record && 'kind' in record)) return false
  return typeof record.kind === 'string' && Object.hasOwn(kinds, record.kind)
}
