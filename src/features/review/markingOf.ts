import type { CompetencyId } from '../../domain/profile'
import type { Score } from '../../domain/score'
import type { Subject } from '../../shared/reports/storedReports'
import { typed, type TextEdit } from '../../lib/mergeText'
import { isUnseen, type ReviewDraft } from './useReviewDraft'
import { withMark } from './withMark'

export interface Marking {
  readonly score: (competency: CompetencyId, score: Score | undefined) => void
  readonly remark: (competency: CompetencyId, edit: TextEdit) => void
}

/** Setting marks. One that is set after the scores were on a screen makes the review no longer blind. */
export function markingOf(subject: Subject, change: ReviewDraft['change']): Marking {
  return {
    score: (competency, score) => {
      const blind = isUnseen(subject)
      change((before) => {
        const remark = before.marks.get(competency)?.remark ?? ''
        const marked = withMark(before, competency, score === undefined ? { remark } : { score, remark })
        return { ...marked, blind: before.blind && blind }
      })
    },
    remark: (competency, edit) =>
      change((before) => {
        const mark = before.marks.get(competency)
        return withMark(before, competency, { ...mark, remark: typed(edit, mark?.remark ?? '') })
      }, 'typed'),
  }
}
