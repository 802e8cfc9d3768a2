import * as v from 'valibot'
import { day, name, personId, reportId, score } from '../../domain/fields'

/** What is needed of a report that somebody received to list it and to count with it; its whole content lies apart. */
export const reportRecord = v.object({
  id: reportId,
  kind: v.picklist(['report', 'request']),
  person: personId,
  name: v.string(),
  madeOn: day,
  /** The day of the scores. */
  date: day,
  profile: v.object({ id: name, version: v.string() }),
  scores: v.record(name, score),
  receivedOn: day,
  keepUntil: day,
})

export type ReportRecord = v.InferOutput<typeof reportRecord>

export interface ReportContentRecord {
  readonly id: string
  readonly format: number
  readonly content: Readonly<Record<string, unknown>>
}
