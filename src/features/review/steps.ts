import { levelsGiven } from '../../domain/review'
import { topicName } from '../../domain/topic'
import { reviewPaths } from '../../navigation/reviewPaths'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { askedOf, givenIn, topicGroup, type Received } from './received'
import { isTalkPrepared } from './topics'

export type StepName = 'read' | 'marks' | 'talk' | 'reply'

export interface Step {
  readonly name: StepName
  readonly to: string
  /** Begun is enough to go on with the next one; only what is done is ticked. */
  readonly state: 'open' | 'begun' | 'done'
}

/** What somebody does with what they received, in order, and what of it is done: all of it taken from what is stored. */
export function stepsOf({ at, subject, record, draft, sight }: Received): readonly Step[] {
  const steps: readonly Step[] = [
    { name: 'read', to: reviewPaths.receivedReport(at), state: doneIf(sight === 'shown') },
    { name: 'marks', to: reviewPaths.reviewMarks(at), state: marksState(subject, draft) },
    {
      name: 'talk',
      to: reviewPaths.reviewTalk(at),
      state: doneIf(isTalkPrepared(draft.review, theirTopics(subject))),
    },
    { name: 'reply', to: reviewPaths.reviewReply(at), state: doneIf(record.repliedOn !== undefined) },
  ]
  return isReport(subject) ? steps : steps.slice(1)
}

/** What the other wants to talk about, each by its name. */
export function theirTopics(subject: Subject): readonly string[] {
  return isReport(subject) ? subject.topics.map(topicName) : []
}

/** Done once every competency has a level, or all that the other wants to talk about. */
function marksState(subject: Subject, draft: Received['draft']): Step['state'] {
  const given = levelsGiven(draft.review)
  const wanted = topicGroup(subject)
  const hasWanted = wanted !== undefined && givenIn(wanted, draft) === wanted.competencies.length
  if (hasWanted || given === askedOf(subject)) return 'done'
  return given > 0 ? 'begun' : 'open'
}

function doneIf(isDone: boolean): Step['state'] {
  return isDone ? 'done' : 'open'
}
