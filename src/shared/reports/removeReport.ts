import { fileIdOf, type ReportRecord } from '../../storage/records/reportRecord'
import { flushAutosave } from '../../storage/autosave/queue'
import {
  keepReports,
  readReportContent,
  removeReports,
  reportWriter,
  versionsOf,
  type ReceivedReport,
} from '../../storage/reports'
import { writeFailure, type WriteFailure } from '../../storage/writeFailure'
import { forgetBegun } from './reviewWriter'
import { keepReview, reviewWriter, storedReviews, type StoredReview } from './storedReviews'

/** What was deleted, held until the screen is left, to put back. */
export interface RemovedReport {
  readonly report: ReceivedReport | undefined
  readonly reviews: readonly StoredReview[]
}

/**
 * Deletes a report with what was written here about it, which says as much of the person. That stays as long as another version
 * of the report does.
 */
export async function removeReport(record: ReportRecord): Promise<RemovedReport | WriteFailure> {
  try {
    // What was still on its way would come behind the deletion.
    await flushAutosave()
    const whole = await readReportContent(record.id)
    const fileId = fileIdOf(record)
    const isLast = (await versionsOf(fileId)).every((one) => one.record.id === record.id)
    const made = isLast ? await reviewsAbout(fileId) : []
    const outcome = await removeReports(
      [record.id],
      made.map(({ id }) => id),
    )
    if (outcome !== 'done') return outcome
    for (const { id } of made) reviewWriter.forget(id)
    if (isLast) forgetBegun(fileId)
    reportWriter.forget(record.id)
    return { report: whole && { record, whole }, reviews: made }
  } catch (error) {
    return writeFailure(error)
  }
}

/** Puts it all back. When that fails it can be tried again: nothing comes twice. */
export async function putReportBack({ report, reviews }: RemovedReport): Promise<'done' | WriteFailure> {
  const kept = report && (await keepReports([report]))
  if (kept && 'type' in kept) return kept
  for (const { review, profile } of reviews) {
    const back = await keepReview(review, profile, 'made')
    if (back !== 'done') return back
  }
  return 'done'
}

async function reviewsAbout(fileId: string): Promise<readonly StoredReview[]> {
  return (await storedReviews('made')).filter(({ review }) => review.about.report === fileId)
}
