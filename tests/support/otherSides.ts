import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { asRecord } from './aGoal'
import { day } from './builders'

/** The assignment with these words. */
export function anAssignment(reflection: string): DocumentRecord {
  return asRecord('assignment', 'assignment', {
    startedOn: day('2026-11-01'),
    read: true,
    strong: [],
    grow: [],
    evidence: [],
    reflection,
  })
}

/** What merging keeps beside a document that another device changed too. */
export function otherSideOf(document: DocumentRecord, changed: object): DocumentRecord {
  return { ...document, ...changed, id: `${document.id}~0123456789abcdef`, conflictOf: document.id }
}
