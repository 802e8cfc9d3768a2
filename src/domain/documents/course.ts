import * as v from 'valibot'
import { nothingDone, type AssignmentMark, type CourseState } from '../course'
import type { ProgrammeId } from '../programme'
import type { DocumentKind } from './documentKind'
import { day, maybeDay, name, programmeId, listOf } from '../fields'

const dated = v.object({ on: maybeDay })

/** What comes after `done` stands beside it: an app that does not know it goes on reading `done`. */
const assignment = v.object({
  on: maybeDay,
  status: v.picklist(['begun', 'done']),
  judged: v.exactOptional(v.picklist(['handed-in', 'sufficient'])),
})

type StoredMark = v.InferOutput<typeof assignment>

function markOf({ judged, status, ...on }: StoredMark): AssignmentMark {
  return { ...on, status: status === 'done' && judged ? judged : status }
}

function storedMark({ status, ...on }: AssignmentMark): StoredMark {
  return status === 'begun' || status === 'done'
    ? { ...on, status }
    : { ...on, status: 'done', judged: status }
}

const entries = {
  programme: name,
  /** The professions for which they need not take a module. */
  exemptions: listOf(name),
  sessions: v.record(name, dated),
  assignments: v.record(name, assignment),
  outcomes: v.record(name, dated),
  tests: v.record(name, v.object({ plannedOn: v.exactOptional(day), passed: v.exactOptional(dated) })),
  /** By module. */
  certificates: v.record(name, dated),
}

/** What somebody did of a course, by the ids of its programme; ids that it no longer has stay. */
export interface OwnCourse {
  readonly programme: ProgrammeId
  readonly done: CourseState
}

export const courses: DocumentKind<'course', typeof entries, OwnCourse> = {
  kind: 'course',
  entries,
  fromFields: ({ programme, exemptions, sessions, assignments, outcomes, tests, certificates }) => ({
    programme: v.parse(programmeId, programme),
    done: {
      exemptions: new Set(exemptions),
      sessions: new Map(Object.entries(sessions)),
      assignments: new Map(Object.entries(assignments).map(([id, mark]) => [id, markOf(mark)])),
      outcomes: new Map(Object.entries(outcomes)),
      tests: new Map(Object.entries(tests)),
      certificates: new Map(Object.entries(certificates)),
    },
  }),
  toFields: ({ programme, done }) => ({
    programme,
    exemptions: [...done.exemptions],
    sessions: Object.fromEntries(done.sessions),
    assignments: Object.fromEntries([...done.assignments].map(([id, mark]) => [id, storedMark(mark)])),
    outcomes: Object.fromEntries(done.outcomes),
    tests: Object.fromEntries(done.tests),
    certificates: Object.fromEntries(done.certificates),
  }),
  combine: (winner, loser) => ({
    ...winner,
    // A set, so it has one order.
    exemptions: [...new Set([...winner.exemptions, ...loser.exemptions])].toSorted(),
    sessions: { ...loser.sessions, ...winner.sessions },
    assignments: { ...loser.assignments, ...winner.assignments },
    outcomes: { ...loser.outcomes, ...winner.outcomes },
    tests: { ...loser.tests, ...winner.tests },
    certificates: { ...loser.certificates, ...winner.certificates },
  }),
  whenDeleted: 'refused',
}

export const courseDocumentId = (programme: ProgrammeId): string => `course ${programme}`

export function startCourse(programme: ProgrammeId): OwnCourse {
  return { programme, done: nothingDone }
}
