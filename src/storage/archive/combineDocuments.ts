import * as v from 'valibot'
import { documentKinds, documentRecord, type DocumentRecord } from '../records/documentRecord'

interface Combines {
  combine?(winner: object, loser: object): object
}

const kinds: Readonly<Record<DocumentRecord['kind'], Combines>> = documentKinds

/**
 * Two that went on by themselves, as one, as far as their kind says that they can be put together; of all others the winner is
 * the answer, because their words belong together.
 */
export function combineDocuments(winner: DocumentRecord, loser: DocumentRecord): DocumentRecord {
  if (winner.kind !== loser.kind) return winner
  const combined = kinds[winner.kind].combine?.(winner, loser)
  return combined ? v.parse(documentRecord, { ...combined, ...signatureOf(winner) }) : winner
}

function signatureOf({ id, kind, revision, writers, conflictOf }: DocumentRecord): object {
  return { id, kind, revision, writers, ...(conflictOf !== undefined && { conflictOf }) }
}
