import * as v from 'valibot'
import { canonicalJson } from '../lib/canonicalJson'
import type { CalendarDate } from '../lib/calendarDate'
import { Autosaved } from './autosave/Autosaved'
import { commitsNow } from './autosave/commits'
import { database } from './database'
import { deleteForGood } from './documents'
import { fileIdOf, reportRecord, type ReportContentRecord, type ReportRecord } from './records/reportRecord'
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

/**
 * Keeps reports, all of them or none, and answers under which keys. Nothing is overwritten: one that is there already as it is
 * stays where it is, and another version of one that is there gets a key of its own beside it.
 */
export function keepReports(
  received: readonly ReceivedReport[],
): Promise<{ readonly keys: readonly string[] } | WriteFailure> {
  return transaction(async () => {
    const keys: string[] = []
    for (const one of received) keys.push(await keepReport(one))
    return { keys }
  })
}

async function keepReport({ record, whole }: ReceivedReport): Promise<string> {
  const versions = await versionsOf(fileIdOf(record))
  const same = versions.find((one) => isSameContent(one.whole, whole))
  if (same) return same.record.id
  const taken = versions[0] ? withSightOf(versions[0].record, record) : record
  if (!(await database.reports.get(record.id))) return putReport({ record: taken, whole })
  const key = v.parse(reportRecord.entries.id, `${fileIdOf(record)} ${crypto.randomUUID()}`)
  return putReport({
    record: { ...taken, id: key, fileId: fileIdOf(record) },
    whole: { ...whole, id: key },
  })
}

/** What somebody wished for one version of a report holds for every other: it shows as much of the same scores. */
function withSightOf(
  { sight }: Pick<ReportRecord, 'sight'>,
  { sight: _own, ...record }: ReportRecord,
): ReportRecord {
  return { ...record, ...(sight !== undefined && { sight }) }
}

async function putReport({ record, whole }: ReceivedReport): Promise<string> {
  await database.reports.put(record)
  await database.reportContents.put(whole)
  return record.id
}

/** What was compared with a report is no longer what lies there. */
export interface ReportChanged {
  readonly type: 'ReportChanged'
}

/**
 * Puts a report in the place of one that somebody saw beside it, under its key and until the day that was agreed for it.
 * @param seen what lay there when they were compared: anything else is not replaced.
 */
export function replaceReport(
  seen: ReportContentRecord,
  { record, whole }: ReceivedReport,
): Promise<{ readonly keys: readonly string[] } | ReportChanged | WriteFailure> {
  return transaction(async () => {
    const { id: key } = seen
    const [before, there] = [await database.reports.get(key), await database.reportContents.get(key)]
    // A browser may have committed it the first time already.
    const isDone = there && isSameContent(there, whole)
    if (!before || !there || !(isDone || isSameContent(there, seen)))
      return { type: 'ReportChanged' } as const
    const { id, fileId, keepUntil, repliedOn } = before
    const taken = {
      ...withSightOf(before, record),
      id,
      keepUntil,
      ...(fileId !== undefined && { fileId }),
      ...(repliedOn !== undefined && { repliedOn }),
    }
    return { keys: [await putReport({ record: taken, whole: { ...whole, id: key } })] }
  })
}

function isSameContent(a: ReportContentRecord, b: ReportContentRecord): boolean {
  return a.format === b.format && canonicalJson(a.content) === canonicalJson(b.content)
}

/** Every version that is kept of the report that a file names so. @throws when the database is closed. */
export async function versionsOf(fileId: string): Promise<readonly ReceivedReport[]> {
  // A key of its own begins with the id in the file, so that thousands of others need not be looked at.
  const near = await database.reports.where('id').startsWith(fileId).toArray()
  const records = near.filter((record) => fileIdOf(record) === fileId)
  const contents = await database.reportContents.bulkGet(records.map(({ id }) => id))
  return records.flatMap((record, index) => {
    const whole = contents[index]
    return whole ? [{ record, whole }] : []
  })
}

/** The whole content; undefined when it is not there. @throws when the database is closed. */
export function readReportContent(id: string): Promise<ReportContentRecord | undefined> {
  return database.reportContents.get(id)
}

/** Stores what somebody chooses for a report, as soon as that is chosen. */
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
  noteOnReport(id, { keepUntil })
}

/** Takes in what is known of a report by now, and stores it. */
export function noteOnReport(
  id: string,
  known: Partial<Pick<ReportRecord, 'keepUntil' | 'sight' | 'repliedOn'>>,
): void {
  reportWriter.record(id, (before) => before && { ...before, ...known }, 'chosen')
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
