import { useSyncExternalStore } from 'react'
import type { AssessmentId, SealedAssessment } from '../../domain/assessment'
import type { CompetencyId } from '../../domain/profile'
import type { Audience, ReportChoices } from '../../domain/report'
import type { ReviewId } from '../../domain/review'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'

/** What somebody chose for the report of one assessment, as it stands on the screen. */
export interface Draft {
  readonly audience: Audience
  readonly earlier: ReportChoices['earlier']
  readonly notes: readonly CompetencyId[]
  readonly doubts: boolean
  readonly topics: readonly CompetencyId[]
  readonly reviews: readonly ReviewId[]
  /** Undefined: what fits whom it is for (see `useWork`). */
  readonly evidence?: readonly string[]
  readonly goals?: readonly string[]
  readonly assignment?: boolean
  /** What looked like personal data and was looked at: it stays. */
  readonly kept: readonly string[]
}

const firstDraft: Draft = {
  audience: 'supervisor',
  earlier: 'previous',
  notes: [],
  doubts: false,
  topics: [],
  reviews: [],
  kept: [],
}

/** What the assignment asks goes to the trainer. */
const forTrainer: Draft = { ...firstDraft, audience: 'trainer' }

const drafts = new Map<AssessmentId, Draft>()
const listeners = new Set<() => void>()

/** Kept while the app is open, so that going back and forth loses nothing; nothing of it is stored. */
export function useDraft({
  id,
  original,
}: Pick<SealedAssessment, 'id' | 'original'>): readonly [Draft, (change: Partial<Draft>) => void] {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(id))
  const assignment = useOwnAssignment()
  const about = useAssessments().find((one) => one.id === assignment?.assessment)
  const isForAssignment = about?.original === original
  const first = isForAssignment ? forTrainer : firstDraft
  return [draft ?? first, (change) => changeDraft(id, { ...first, ...drafts.get(id), ...change })]
}

function changeDraft(id: AssessmentId, next: Draft): void {
  drafts.set(id, next)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
