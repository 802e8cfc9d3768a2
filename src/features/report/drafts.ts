import type { AssessmentId, SealedAssessment } from '../../domain/assessment'
import type { CompetencyId } from '../../domain/profile'
import type { Audience, ReportChoices } from '../../domain/report'
import type { ReviewId } from '../../domain/review'
import { Observable } from '../../lib/Observable'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { useObservable } from '../../ui/useObservable'
import type { Paper } from './usePaper'

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
  readonly paper: Paper
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
  paper: 'report',
  kept: [],
}

/** What the assignment asks goes to the trainer. */
const forTrainer: Draft = { ...firstDraft, audience: 'trainer' }

/** Kept while the app is open, so that going back and forth loses nothing; nothing of it is stored. */
const drafts = new Observable<ReadonlyMap<AssessmentId, Draft>>(new Map())

/** What was chosen for the report of this assessment, and how to choose something else. */
export function useDraft({
  id,
  original,
}: Pick<SealedAssessment, 'id' | 'original'>): readonly [Draft, (change: Partial<Draft>) => void] {
  const draft = useObservable(drafts).get(id)
  const assignment = useOwnAssignment()
  const about = useAssessments().find((one) => one.id === assignment?.assessment)
  const isForAssignment = about?.original === original
  const first = isForAssignment ? forTrainer : firstDraft
  const change = (part: Partial<Draft>) => {
    const all = drafts.get()
    drafts.set(new Map(all).set(id, { ...first, ...all.get(id), ...part }))
  }
  return [draft ?? first, change]
}
