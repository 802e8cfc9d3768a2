import { reviewPaths } from '../../navigation/reviewPaths'
import type { Unanswered } from './useDesk'

/** What there is to do about it: go on with what was begun, or begin with the report or the request. */
export function answerOf({ report, isBegun }: Unanswered): 'begun' | 'report' | 'request' {
  return isBegun ? 'begun' : report.kind
}

/** Where that is done. */
export function wayToAnswer(one: Unanswered): string {
  const { id } = one.report
  return answerOf(one) === 'report' ? reviewPaths.receivedReport(id) : reviewPaths.reviewMarks(id)
}
