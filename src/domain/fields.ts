import * as v from 'valibot'
import { isCalendarDate } from '../lib/calendarDate'
import { levels } from './score'

/** How the fields of stored records are checked, whatever kind they are of. */

/** An id, or anything else that is never empty. */
export const name = v.pipe(v.string(), v.nonEmpty())
export const text = v.string()
/** Counts from 1. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(1))

export const day = v.pipe(v.string(), v.check(isCalendarDate), v.brand('CalendarDate'))
export const maybeDay = v.exactOptional(day)
export const level = v.picklist(levels)
export const maybeLevel = v.exactOptional(level)

export const profileId = v.pipe(name, v.brand('ProfileId'))
export const clusterId = v.pipe(name, v.brand('ClusterId'))
export const competencyId = v.pipe(name, v.brand('CompetencyId'))
export const taskId = v.pipe(name, v.brand('TaskId'))
export const assessmentId = v.pipe(name, v.brand('AssessmentId'))
export const personId = v.pipe(name, v.brand('PersonId'))
export const programmeId = v.pipe(name, v.brand('ProgrammeId'))

/** A list that nobody changes in its place. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly())
}
