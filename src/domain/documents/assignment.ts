import * as v from 'valibot'
import type { CalendarDate } from '../../lib/calendarDate'
import { plainKind, type Fields } from './documentKind'
import { assessmentId, competencyId, day, maybeDay, name, text, listOf } from '../fields'

type Text = v.GenericSchema<string>

/** Why a competency was chosen. @param words how a text is checked: a report has bounds. */
export function reasonEntries<Words extends Text>(words: Words) {
  return { competency: competencyId, reason: words }
}

const reasons = listOf(v.object(reasonEntries(text)))

const entries = {
  startedOn: day,
  /** Whether the profile was opened from here. */
  read: v.boolean(),
  assessment: v.exactOptional(assessmentId),
  strong: reasons,
  grow: reasons,
  /** Which examples are handed in. */
  evidence: listOf(name),
  reflection: text,
  /** The group of the course that somebody is in, as they call it. */
  group: v.exactOptional(text),
  handedInOn: maybeDay,
}

/** The assignment to score one's own competencies, as far as it is: there is one. */
export type OwnAssignment = Fields<typeof entries>

export const assignments = plainKind({ kind: 'assignment', entries, whenDeleted: 'refused' })

/** There is one; what another device made of it lies beside it. */
export const assignmentId = 'assignment'

export function startAssignment(startedOn: CalendarDate): OwnAssignment {
  return { startedOn, read: false, strong: [], grow: [], evidence: [], reflection: '' }
}
