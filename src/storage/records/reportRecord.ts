import * as v from 'valibot'
import { day, name, personId, reportId, score } from '../../domain/fields'

/** What is needed of a report that somebody received to list it and to count with it; its whole content lies apart. */
export const reportRecord = v.object({
  /** Its key on this device: the id in its file; with something random behind it, where another with that id is kept already. */
  id: reportId,
  /** The id in its file, where the key is another. */
  fileId: v.exactOptional(reportId),
  kind: v.picklist(['report', 'request']),
  person: personId,
  name: v.string(),
  madeOn: day,
  /** The day of the scores. */
  date: day,
  profile: v.object({ id: name, version: v.string() }),
  scores: v.record(name, score),
  /** What the other wants to talk about, each by its name (`topicName`); nothing in what was kept before that was asked. */
  topics: v.exactOptional(v.array(v.string())),
  receivedOn: day,
  keepUntil: day,
  /** What of its scores may be on a screen; nothing in what was kept before somebody was asked. */
  sight: v.exactOptional(v.picklist(['undecided', 'hidden', 'shown'])),
  /** The day on which the file that goes back was made last. */
  repliedOn: v.exactOptional(day),
})

export type ReportRecord = v.InferOutput<typeof reportRecord>

/** The id by which the file, and every review of it, names the report. */
export function fileIdOf({ id, fileId }: Pick<ReportRecord, 'id' | 'fileId'>): ReportRecord['id'] {
  return fileId ?? id
}

export interface ReportContentRecord {
  /** The key of the report on this device. */
  readonly id: string
  readonly format: number
  readonly content: Readonly<Record<string, unknown>>
}
