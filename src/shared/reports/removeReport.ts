import type { ReportRecord } from '../../storage/records/reportRecord'
import { keepReports, readReportContent, removeReports, type ReceivedReport } from '../../storage/reports'
import { writeFailure, type WriteFailure } from '../../storage/writeFailure'
import { forgetBegun } from './reviewWriter'
import { keepReview, reviewWriter, storedReviews, type StoredReview } from './storedReviews'

/** What was deleted, held until the screen is left, to put back. */
export interface RemovedReport {
  readonly report: ReceivedReport | undefined
  readonly reviews: readonly StoredReview[]
}

/** Deletes a report with what was written here about it, which says as much of the person. */
export async function removeReport(record: ReportRecord): Promise<RemovedReport | WriteFailure> {
  try {
    const whole = await readReportContent(record.id)
    const made = (await storedReviews('made')).filter(({ review }) => review.about.report === record.id)
    for (const outcome of [
      await reviewWriter.remove(made.map(({ id }) => id)),
      await removeReports([record.id]),
    ]) {
      if (outcome !== 'done') return outcome
    }
    forgetBegun(record.id)
    return { report: whole && { record, whole }, reviews: made }
  } catch (error) {
    return writeFailure(error)
  }
}

export async function putReportBack({ report, reviews }: RemovedReport): Promise<'done' | WriteFailure> {
  const kept = report ? await keepReports([report]) : 'done'
  if (kept !== 'done') return kept
  for (const { review, profile } of reviews) {
    const back = await keepReview(review, profile, 'made')
    if (back !== 'done') return back
  }
  return 'done'
}
