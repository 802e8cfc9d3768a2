import * as v from 'valibot'
import { wordingOf } from '../../domain/wordingOf'
import type { CalendarDate } from '../../lib/calendarDate'
import { person } from '../../exchange/report/schemas'
import { reviewSchema } from '../../exchange/report/reviewSchema'
import { dateOf, isReport, type Subject } from './storedReports'
import type { StoredReview } from './storedReviews'

interface Beginning {
  readonly name: string
  readonly on: CalendarDate
  /** Whether nobody here has seen the scores yet. */
  readonly blind: boolean
}

/** A review of a report or a request in which nothing is said, but for what the other wants to talk about, under random ids. */
export function startReview(subject: Subject, { name, on, blind }: Beginning): StoredReview {
  const { id, profile } = subject
  return {
    id: crypto.randomUUID(),
    side: 'made',
    profile: wordingOf(profile),
    review: {
      id: v.parse(reviewSchema.entries.id, crypto.randomUUID()),
      about: { report: id, person: subject.person, date: dateOf(subject) },
      profile: { id: profile.id, version: profile.version },
      reviewer: v.parse(person, { id: crypto.randomUUID(), name }),
      madeOn: on,
      blind,
      marks: new Map(),
      topics: isReport(subject) ? subject.topics : [],
      agreements: [],
      remark: '',
    },
  }
}
