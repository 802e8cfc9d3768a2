import { Observable } from '../../lib/Observable'
import { putEvidenceBack, removeEvidence, type RemovedEvidence } from '../../storage/removeEvidence'
import type { WriteFailure } from '../../storage/writeFailure'

/** What came of deleting. It outlives its screen: who deletes an example at the example itself is told so at the list. */
export type RemovalOutcome =
  { readonly type: 'Removed' | 'PutBack'; readonly removed: RemovedEvidence } | WriteFailure

/** Undefined while there is nothing to tell. */
export const removalOutcome = new Observable<RemovalOutcome | undefined>(undefined)

export async function removeWithUndo(removed: RemovedEvidence): Promise<void> {
  const done = await removeEvidence(removed)
  removalOutcome.set(done === 'done' ? { type: 'Removed', removed } : done)
}

export async function undoRemoval(removed: RemovedEvidence): Promise<void> {
  const back = await putEvidenceBack(removed)
  removalOutcome.set(typeof back === 'string' ? { type: 'PutBack', removed } : back)
}
