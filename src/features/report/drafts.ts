import type { AssessmentId, SealedAssessment } from '../../domain/assessment'
import { Observable } from '../../lib/Observable'
import { useAssessments, useIsExample } from '../../shared/assessments/useAssessments'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { useObservable } from '../../ui/useObservable'
import type { Draft } from './Draft'
import { rememberDraft, rememberedDrafts } from './rememberedDrafts'

const firstDraft: Draft = {
  audience: 'supervisor',
  earlier: 'all',
  notes: [],
  doubts: false,
  topics: [],
  reviews: [],
  paper: 'report',
  kept: [],
}

/** What the assignment asks goes to the trainer. */
const forTrainer: Draft = { ...firstDraft, audience: 'trainer' }

/** By assessment, the one that was changed last first. Those of the example are forgotten with the tab. */
const drafts = new Observable<ReadonlyMap<AssessmentId, Draft>>(rememberedDrafts())

/** What was chosen for the report of this assessment, and how to choose something else. */
export function useDraft({
  id,
  original,
}: Pick<SealedAssessment, 'id' | 'original'>): readonly [Draft, (change: Partial<Draft>) => void] {
  const draft = useObservable(drafts).get(id)
  const assignment = useOwnAssignment()
  const about = useAssessments().find((one) => one.id === assignment?.assessment)
  const isExample = useIsExample()
  const isForAssignment = about?.original === original
  const first = isForAssignment ? forTrainer : firstDraft
  const change = (part: Partial<Draft>) => {
    const changed = { ...first, ...drafts.get().get(id), ...part }
    const others = [...drafts.get()].filter(([one]) => one !== id)
    drafts.set(new Map([[id, changed], ...others]))
    if (!isExample) rememberDraft(id, changed)
  }
  return [draft ?? first, change]
}
