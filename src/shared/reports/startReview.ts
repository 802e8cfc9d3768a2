import * as v from 'valibot'
import { wordingOf } from '../../domain/wordingOf'
import type { CalendarDate } from '../../lib/calendarDate'
import { person } from '../../exchange/report/schemas'
import { reviewSchema } from '../../exchange/report/reviewSchema'
import { dateOf, type Subject } from './storedReports'
import type { StoredReview } from './storedReviews'

interface Beginning {
  readonly name: string
  readonly on: CalendarDate
  /** Whether nobody here has seen the scores yet. */
  readonly blind: boolean
}

/** An empty review of a report or a request, under random ids. */
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
      topics: [],
      agreements: [],
      remark: '',
    },
  }
}
