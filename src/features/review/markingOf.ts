import type { CompetencyId } from '../../domain/profile'
import type { Score } from '../../domain/score'
import { typed, type TextEdit } from '../../lib/mergeText'
import type { Received } from './received'
import { withMark } from './withMark'

export interface Marking {
  readonly score: (competency: CompetencyId, score: Score | undefined) => void
  readonly remark: (competency: CompetencyId, edit: TextEdit) => void
}

/** Setting marks. One that is set after the scores were on a screen makes the review no longer blind. */
export function markingOf({ isSeen, draft: { change } }: Pick<Received, 'isSeen' | 'draft'>): Marking {
  return {
    score: (competency, score) =>
      change((before) => {
        const remark = before.marks.get(competency)?.remark ?? ''
        const marked = withMark(before, competency, score === undefined ? { remark } : { score, remark })
        return { ...marked, blind: before.blind && !isSeen }
      }),
    remark: (competency, edit) =>
      change((before) => {
        const mark = before.marks.get(competency)
        return withMark(before, competency, { ...mark, remark: typed(edit, mark?.remark ?? '') })
      }, 'typed'),
  }
}
