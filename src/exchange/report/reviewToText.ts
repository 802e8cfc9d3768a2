import type { Person } from '../../domain/person'
import type { ProfileWording } from '../../domain/profile'
import { wordingOf } from '../../domain/wordingOf'
import type { Review } from '../../domain/review'
import { inEnvelope } from './envelope'

/** The review as JSON, with the wording of what was looked at, so that it can be read anywhere. */
export function reviewToText(review: Review, profile: ProfileWording): Promise<string> {
  return inEnvelope({ kind: 'review', made: review.madeOn, content: reviewFileContent(review, profile) })
}

export function reviewFileContent(review: Review, profile: ProfileWording): object {
  return { review: reviewContent(review), profile: wordingOf(profile) }
}

export function reviewContent(review: Review): object {
  const { id, about, profile, reviewer, madeOn, blind, topics, agreements, remark } = review
  const marks = [...review.marks].map(
    ([competency, mark]) => [competency, { score: mark.score, remark: mark.remark }] as const,
  )
  return {
    id,
    about: { report: about.report, person: personContent(about.person), date: about.date },
    profile: { id: profile.id, version: profile.version },
    reviewer: personContent(reviewer),
    madeOn,
    blind,
    marks: Object.fromEntries(marks),
    topics,
    agreements,
    remark,
  }
}

export function personContent({ id, name }: Person): Person {
  return { id, name }
}
