import type { ReportRecord } from '../../storage/records/reportRecord'
import { keepReports, readReportContent, removeReports, type ReceivedReport } from '../../storage/reports'
import { readDocuments } from '../../storage/readDocuments'
import { writeFailure, type WriteFailure } from '../../storage/writeFailure'
import { forgetBegun } from './reviewWriter'
import { keepReview, removeReview, reviewIn } from './storedReviews'

/** What was deleted, held until the screen is left, to put back. */
export interface RemovedReport {
  readonly report: ReceivedReport | undefined
  readonly reviews: readonly NonNullable<ReturnType<typeof reviewIn>>[]
}

/** Deletes a report with what was written here about it, which says as much of the person. */
export async function removeReport(record: ReportRecord): Promise<RemovedReport | WriteFailure> {
  try {
    const whole = await readReportContent(record.id)
    const made = await madeAbout(record.id)
    for (const outcome of [
      ...(await Promise.all(made.map(({ id }) => removeReview(id)))),
      await removeReports([record.id]),
    ]) {
      if (outcome !== 'done') return outcome
    }
    forgetBegun(record.id)
    return { report: whole && { record, whole }, reviews: made.map(({ inside }) => inside) }
  } catch (error) {
    return writeFailure(error)
  }
}

export async function putReportBack({ report, reviews }: RemovedReport): Promise<'done' | WriteFailure> {
  const kept = report ? await keepReports([report]) : 'done'
  if (kept !== 'done') return kept
  for (const { review, profile } of reviews) {
    const back = await keepReview(review, profile, 'made')
    if ('type' in back) return back
  }
  return 'done'
}

async function madeAbout(report: string) {
  return (await readDocuments()).flatMap((document) => {
    const inside = document.kind === 'review' && document.side === 'made' ? reviewIn(document) : undefined
    return inside?.review.about.report === report ? [{ id: document.id, inside }] : []
  })
}
