import * as v from 'valibot'
import type { CalendarDate } from '../lib/calendarDate'
import { database } from './database'
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

export function keepReportUntil(id: string, day: CalendarDate): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    await database.reports.update(id, { keepUntil: day })
    return 'done' as const
  })
}

export function removeReports(ids: readonly string[]): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    await database.reports.bulkDelete([...ids])
    await database.reportContents.bulkDelete([...ids])
    return 'done' as const
  })
}

/** So many at a time: the page answers between one answer of the database and the next. */
const atOnce = 250

/** What there is, without the contents. @throws when the database is closed. */
export async function readReports(): Promise<readonly ReportRecord[]> {
  const good: ReportRecord[] = []
  for (let [last, more] = ['', true]; more;) {
    const read = await database.reports.where('id').above(last).limit(atOnce).toArray()
    good.push(...read.filter((record) => v.is(reportRecord, record)))
    more = read.length === atOnce
    last = read.at(-1)?.id ?? last
  }
  return good
}
