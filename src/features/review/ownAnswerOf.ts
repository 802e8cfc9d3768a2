import type { CompetencyId } from '../../domain/profile'
import type { ReportMoment } from '../../domain/report'
import { isReport } from '../../shared/reports/storedReports'
import type { Received } from './received'

export interface OwnAnswer {
  readonly answer: ReturnType<ReportMoment['answers']['get']>
}

/** What the other said of a competency: nothing as long as scores are hidden, nor before there is a mark beside it. */
export function ownAnswerOf({
  subject,
  sight,
  draft: { review },
}: Received): (id: CompetencyId) => OwnAnswer | undefined {
  if (!isReport(subject) || sight !== 'shown') return () => undefined
  return (id) =>
    review.marks.get(id)?.score === undefined ? undefined : { answer: subject.latest.answers.get(id) }
}
