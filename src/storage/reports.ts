import * as v from 'valibot'
import type { CalendarDate } from '../lib/calendarDate'
import { Autosaved } from './autosave/Autosaved'
import { commitsNow } from './autosave/commits'
import { database } from './database'
import { deleteForGood } from './documents'
import { reportRecord, type ReportContentRecord, type ReportRecord } from './records/reportRecord'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/*
 * What somebody received from others. It is theirs: it is kept until a day that was agreed, and comes along in no backup and no
 * second copy, where it would outlive that day. Who lost it can ask for the file again.
 */

export interface ReceivedReport {
  readonly record: ReportRecord
  readonly whole: ReportContentRecord
}

/** Keeps reports; one with the same id takes the place of what was there. All of them or none. */
export function keepReports(received: readonly ReceivedReport[]): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    await database.reports.bulkPut(received.map(({ record }) => record))
    await database.reportContents.bulkPut(received.map(({ whole }) => whole))
    return 'done' as const
  })
}

/** The whole content; undefined when it is not there. @throws when the database is closed. */
export function readReportContent(id: string): Promise<ReportContentRecord | undefined> {
  return database.reportContents.get(id)
}

/** Stores until when a report is kept, as soon as that is chosen. */
export const reportWriter = new Autosaved<ReportRecord>('report', (id, change, onCommit) =>
  transaction(async () => {
    const value = change(await database.reports.get(id))
    // Deleted meanwhile: what somebody chose for it, they chose for nothing.
    if (value === undefined) return { type: 'DocumentDeleted' } as const
    await database.reports.put(value)
    return { id, revision: 1, value }
  }, onCommit),
)

/** Takes a day in and stores it. */
export function keepReportUntil(id: string, keepUntil: CalendarDate): void {
  reportWriter.record(id, (before) => before && { ...before, keepUntil }, 'chosen')
}

/** Deletes reports, and for good the documents that go with them: all of it or nothing. */
export function removeReports(
  ids: readonly string[],
  documents: readonly string[] = [],
): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    await deleteForGood(documents)
    await database.reports.bulkDelete([...ids])
    await database.reportContents.bulkDelete([...ids])
    return 'done' as const
  })
}

export interface ReadReports {
  readonly reports: readonly ReportRecord[]
  /** Which commits of this tab are in them. */
  readonly asOf: number
}

/** Those that were read, as the person sees them: with what is not on the disk yet. */
export function seenIn({ reports, asOf }: ReadReports): readonly ReportRecord[] {
  return reports.flatMap(
    (value) => reportWriter.seen(value.id, { id: value.id, revision: 0, value }, asOf) ?? [],
  )
}

/** So many at a time: the page answers between one answer of the database and the next. */
const atOnce = 250

/** What there is, without the contents. @throws when the database is closed. */
export async function readReports(): Promise<ReadReports> {
  const asOf = commitsNow()
  const good: ReportRecord[] = []
  for (let [last, more] = ['', true]; more;) {
    const read = await database.reports.where('id').above(last).limit(atOnce).toArray()
    good.push(...read.filter((record) => v.is(reportRecord, record)))
    more = read.length === atOnce
    last = read.at(-1)?.id ?? last
  }
  return { reports: good, asOf }
}
