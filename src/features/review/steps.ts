import { levelsGiven, type Review } from '../../domain/review'
import type { Topic } from '../../domain/topic'
import { reviewPaths } from '../../navigation/reviewPaths'
import { isReport } from '../../shared/reports/storedReports'
import { isSameTopic } from './topics'
import type { Received } from './received'

export type StepName = 'read' | 'marks' | 'talk' | 'reply'

export interface Step {
  readonly name: StepName
  readonly to: string
  readonly isDone: boolean
}

/** What somebody does with what they received, in order, and what of it is done: all of it taken from what is stored. */
export function stepsOf({ at, subject, record, draft: { review }, sight }: Received): readonly Step[] {
  const theirs = isReport(subject) ? subject.topics : []
  const steps: readonly Step[] = [
    { name: 'read', to: reviewPaths.receivedReport(at), isDone: sight === 'shown' },
    { name: 'marks', to: reviewPaths.reviewMarks(at), isDone: levelsGiven(review) > 0 },
    { name: 'talk', to: reviewPaths.reviewTalk(at), isDone: isPrepared(review, theirs) },
    { name: 'reply', to: reviewPaths.reviewReply(at), isDone: record.repliedOn !== undefined },
  ]
  return isReport(subject) ? steps : steps.slice(1)
}

/** Whether somebody said more than what the other wants to talk about, which is there from the start. */
function isPrepared({ topics, agreements }: Review, theirs: readonly Topic[]): boolean {
  if (agreements.length > 0) return true
  const isIn = (list: readonly Topic[]) => (topic: Topic) => list.some((one) => isSameTopic(one, topic))
  return !topics.every(isIn(theirs)) || !theirs.every(isIn(topics))
}
