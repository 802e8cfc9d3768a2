import * as v from 'valibot'
import { isCalendarDate } from '../lib/calendarDate'
import { isReservedName } from '../lib/reservedNames'
import { levels, levelsOnAScale, type Level } from './score'

/* How ids, days and levels are checked wherever they come from: stored, handed over, or as content. */

/** An id, or anything else that is never empty. */
export const name = v.pipe(v.string(), v.nonEmpty())
export const text = v.string()
/** Counts from 1. */
export const count = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1, 'is below one'))

export const day = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'is not a day like 2026-11-21'),
  v.brand('CalendarDate'),
)
export const maybeDay = v.exactOptional(day)
export const instant = v.pipe(v.string(), v.isoTimestamp(), v.brand('Instant'))
export const level = v.picklist(levels, 'is not a whole number from 0 to 9')
export const maybeLevel = v.exactOptional(level)
export const score = v.union([level, v.literal('not-applicable')], 'is not a level or "not-applicable"')

/** An id that is safe in an address, in a file name, and as a name in an object. */
export const plainId = v.pipe(
  v.string(),
  v.check((id) => !isReservedName(id), 'is a name that JavaScript uses itself'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'is not an id (letters a to z, digits, dot, dash)'),
)

/** Each kind of id, as a text that passes `check`: how much is asked of it depends on where it comes from. */
export function idsOf<Text extends v.GenericSchema<string>>(check: Text) {
  return {
    assessmentId: v.pipe(check, v.brand('AssessmentId')),
    clusterId: v.pipe(check, v.brand('ClusterId')),
    competencyId: v.pipe(check, v.brand('CompetencyId')),
    moduleId: v.pipe(check, v.brand('ModuleId')),
    personId: v.pipe(check, v.brand('PersonId')),
    profileId: v.pipe(check, v.brand('ProfileId')),
    programmeId: v.pipe(check, v.brand('ProgrammeId')),
    reportId: v.pipe(check, v.brand('ReportId')),
    reviewId: v.pipe(check, v.brand('ReviewId')),
    taskId: v.pipe(check, v.brand('TaskId')),
  }
}

/** As they are stored: what was once taken in is never refused for its looks. */
export const { assessmentId, clusterId, competencyId, personId, profileId, programmeId, reportId, taskId } =
  idsOf(name)

/** As content gives them, and whatever is handed over names it. */
export const plainIds = idsOf(plainId)

interface Numbered {
  readonly value: Level
}

/** A list of levels as a scale has them. */
export function levelsOf<const Item extends v.GenericSchema<unknown, Numbered>>(item: Item) {
  const { min, max } = levelsOnAScale
  return v.pipe(
    v.array(item),
    v.minLength(min, 'holds fewer than 3 levels'),
    v.maxLength(max, 'holds more than 7 levels'),
    v.check(
      (all) => all.every(({ value }, index) => value > (all[index - 1]?.value ?? -1)),
      'does not go from the lowest number to the highest',
    ),
  )
}

interface Normed {
  readonly levels: readonly Numbered[]
  readonly norm: Level
}

/** Whether the norm is one of the levels of its scale. */
export function hasItsNorm({ levels: all, norm }: Normed): boolean {
  return all.some(({ value }) => value === norm)
}

export const withoutNorm = 'has a norm that is not one of its levels'

/** A list that nobody changes in its place. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly())
}
