import * as v from 'valibot'
import type { Person } from '../../domain/person'
import type { ProfileWording } from '../../domain/profile'
import { wordingOf } from '../../domain/wordingOf'
import type { ReviewRequest } from '../../domain/review'
import type { CalendarDate } from '../../lib/calendarDate'
import { reportId } from './schemas'

/** A request for a view of the whole profile, under a random id. */
export function newRequest(profile: ProfileWording, { id, name }: Person, on: CalendarDate): ReviewRequest {
  return {
    id: v.parse(reportId, crypto.randomUUID()),
    madeOn: on,
    person: { id, name },
    profile: wordingOf(profile),
    clusters: profile.clusters.map((cluster) => cluster.id),
  }
}
