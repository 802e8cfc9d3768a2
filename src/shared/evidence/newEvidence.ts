import { useHistoryState } from 'wouter/use-browser-location'
import type { EvidenceLinks } from '../../domain/evidence'
import { paths } from '../../navigation/paths'

interface NewEvidenceState {
  /** What a new example is about, until something was written in it. */
  readonly fresh?: EvidenceLinks
}

/**
 * Where a new example is written, to be given to `navigate`. Nothing is stored before something is written there.
 * @param id random, unless somebody has to know it already.
 */
export function newEvidence(links: Partial<EvidenceLinks> = {}, id: string = crypto.randomUUID()) {
  const state: NewEvidenceState = { fresh: { competencies: [], tasks: [], ...links } }
  return [paths.evidenceNote(id), { state }] as const
}

/** What the new example at this address is about; undefined when the address is not of a new one. */
export function useNewEvidence(): EvidenceLinks | undefined {
  return useHistoryState<NewEvidenceState | null>()?.fresh
}
