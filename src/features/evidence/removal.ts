import { useSyncExternalStore } from 'react'
import { putEvidenceBack, removeEvidence, type RemovedEvidence } from '../../storage/removeEvidence'
import type { WriteFailure } from '../../storage/writeFailure'

/** What came of deleting. It outlives its screen: who deletes an example at the example itself is told so at the list. */
export type RemovalOutcome =
  { readonly type: 'Removed' | 'PutBack'; readonly removed: RemovedEvidence } | WriteFailure

let outcome: RemovalOutcome | undefined
const listeners = new Set<() => void>()

export async function removeWithUndo(removed: RemovedEvidence): Promise<void> {
  const done = await removeEvidence(removed)
  setRemoval(done === 'done' ? { type: 'Removed', removed } : done)
}

export async function undoRemoval(removed: RemovedEvidence): Promise<void> {
  const back = await putEvidenceBack(removed)
  setRemoval(typeof back === 'string' ? { type: 'PutBack', removed } : back)
}

export function setRemoval(next: RemovalOutcome | undefined): void {
  outcome = next
  listeners.forEach((listener) => listener())
}

export function useRemoval(): RemovalOutcome | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => outcome,
  )
}
