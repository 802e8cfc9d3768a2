import { useHistoryState } from 'wouter/use-browser-location'

/** Which examples the list shows, as its controls have it; empty is everything. */
export interface ShownEvidence {
  readonly words: string
  /** A competency, or `cluster:` and a cluster. */
  readonly about: string
  readonly task: string
  readonly onlyOld: boolean
}

interface FilterState {
  readonly filter?: Partial<ShownEvidence>
}

/** The state to give to `navigate` or a link that leads to the list. */
export function evidenceFilter(filter: Partial<ShownEvidence>): FilterState {
  return { filter }
}

/** The filter with which somebody came to the list, or to which they come back. */
export function useEvidenceFilter(): ShownEvidence {
  const filter = useHistoryState<FilterState | null>()?.filter
  return { words: '', about: '', task: '', onlyOld: false, ...filter }
}
