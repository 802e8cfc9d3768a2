import * as v from 'valibot'
import { score } from '../../content/schemas'
import { isCalendarDate } from '../../lib/calendarDate'

const name = v.pipe(v.string(), v.nonEmpty())
const calendarDate = v.pipe(v.string(), v.check(isCalendarDate), v.brand('CalendarDate'))

/** What is needed of a report that somebody received to list it and to count with it; its whole content lies apart. */
export const reportRecord = v.object({
  id: name,
  kind: v.picklist(['report', 'request']),
  person: name,
  name: v.string(),
  madeOn: calendarDate,
  /** The day of the scores. */
  date: calendarDate,
  profile: v.object({ id: name, version: v.string() }),
  scores: v.record(name, score),
  receivedOn: calendarDate,
  keepUntil: calendarDate,
})

export type ReportRecord = v.InferOutput<typeof reportRecord>

export interface ReportContentRecord {
  readonly id: string
  readonly format: number
  readonly content: Readonly<Record<string, unknown>>
}
