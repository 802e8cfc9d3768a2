import type { Review } from '../domain/review'
import { clipped } from './clipped'
import type { ReportWords } from './useReportWords'

const longest = 24

/** What each reviewer is called, short enough for the head of a column. */
export function reviewerNames(words: ReportWords, reviews: readonly Review[]): readonly string[] {
  return reviews.map(({ reviewer }) => clipped(words.person(reviewer), longest))
}
