import * as v from 'valibot'
import { isCalendarDate } from '../lib/calendarDate'

/*
 * The building blocks of all content files. A host may add fields of its own: unknown keys are passed over, so that a
 * newer file still works in an older app.
 */

export const filledText = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'))

export const localizedText = v.object({ nl: filledText, en: filledText })

/** An id that is safe in an address and in a file name. */
export const plainId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'is not an id (a-z, 0-9, dot and dash)'),
)

export const profileId = v.pipe(plainId, v.brand('ProfileId'))
export const programmeId = v.pipe(plainId, v.brand('ProgrammeId'))
export const clusterId = v.pipe(plainId, v.brand('ClusterId'))
export const competencyId = v.pipe(plainId, v.brand('CompetencyId'))
export const taskId = v.pipe(plainId, v.brand('TaskId'))
export const moduleId = v.pipe(plainId, v.brand('ModuleId'))

export const level = v.picklist([1, 2, 3, 4, 5], 'is not a level from 1 to 5')
export const score = v.union([level, v.literal('not-applicable')], 'is not a level or "not-applicable"')

export const calendarDate = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'is not a day like 2026-11-21'),
  v.brand('CalendarDate'),
)

/** A file beside the catalogue; no address elsewhere and no way up. */
export const dataFile = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\.json$/, 'is not a JSON file in the data folder'),
)

export const source = v.object({ document: filledText, section: filledText, note: localizedText })

/** A list with at least one item, in which no id comes twice. */
export function listOf<const Item extends v.GenericSchema<unknown, { readonly id: string }>>(item: Item) {
  return v.pipe(
    v.array(item),
    v.minLength(1, 'is an empty list'),
    v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, 'has the same id twice'),
  )
}

/** Whether no id comes twice, over lists that belong together. */
export function areUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
