import type { CompetencyId } from '../../domain/profile'
import type { Mark, Review } from '../../domain/review'

/** The review with this mark; one that says nothing is not there. */
export function withMark(review: Review, competency: CompetencyId, mark: Mark): Review {
  const marks = new Map(review.marks)
  if (mark.score === undefined && mark.remark === '') marks.delete(competency)
  else marks.set(competency, mark)
  return { ...review, marks }
}
