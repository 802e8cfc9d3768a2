import type { CalendarDate } from '../../lib/calendarDate'
import { keepReports, type ReceivedReport } from '../../storage/reports'
import type { WriteFailure } from '../../storage/writeFailure'
import { openFile, type DoorFailure } from '../../exchange/door/openFile'
import { compareWithKept } from './compareWithKept'
import { receivedReport } from './storedReports'

/**
 * Why one of many files was not kept: the door refuses it, it is locked, it is something else of this app, or it is another
 * version of a report that is here, which somebody has to see beside it first.
 */
export type NotReceived =
  | DoorFailure
  | { readonly type: 'IsLocked' }
  | { readonly type: 'IsNoReport' }
  | { readonly type: 'IsOtherVersion' }

interface Refused {
  /** Which of the files, from 1: two may have one name. */
  readonly number: number
  readonly name: string
  readonly failure: NotReceived
}

export interface Received {
  readonly kept: number
  /** That were here already, just as they are. */
  readonly known: number
  /** In the order in which they were chosen. */
  readonly refused: readonly Refused[]
  /** Those that were not looked at any more: somebody stopped it, or storing failed. */
  readonly left: number
  readonly failure?: WriteFailure
}

interface Options {
  readonly on: CalendarDate
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number) => void
}

/** So many are stored in one go: each go waits for the disk. */
const atOnce = 20

/**
 * Opens many files, one after the other, and keeps every report among them that is new. What was kept before a stop stays.
 * Never throws.
 */
export async function receiveMany(
  files: readonly File[],
  { on, signal, onProgress }: Options,
): Promise<Received> {
  const refused: Refused[] = []
  const waiting: ReceivedReport[] = []
  let [kept, known] = [0, 0]
  const outcome = () => ({ kept, known, refused, left: files.length - kept - known - refused.length })

  async function store(): Promise<WriteFailure | undefined> {
    const stored = await keepReports(waiting)
    if ('type' in stored) return stored
    kept += waiting.splice(0).length
    return undefined
  }

  async function take(file: File, number: number): Promise<WriteFailure | undefined> {
    const opened = await openFile(file, { signal })
    const refuse = (failure: NotReceived) => void refused.push({ number, name: file.name, failure })
    if (opened.type !== 'ReportOpened') return signal.aborted ? undefined : refuse(whyNot(opened))
    // It may be among those that are about to be stored.
    const isWaiting = waiting.some(({ record }) => record.id === opened.report.id)
    const failure = isWaiting ? await store() : undefined
    const arrival = failure ?? (await compareWithKept(opened.report))
    if (arrival.type === 'WriteFailed') return arrival
    if (arrival.type === 'New') waiting.push(receivedReport(opened.report, on))
    else if (arrival.type === 'AlreadyKept') known += 1
    else refuse({ type: 'IsOtherVersion' })
    return undefined
  }

  function storeWhen(isLast: boolean): Promise<WriteFailure | undefined> | undefined {
    return isLast || signal.aborted || waiting.length >= atOnce ? store() : undefined
  }

  for (const [index, file] of files.entries()) {
    const failure = (await take(file, index + 1)) ?? (await storeWhen(index === files.length - 1))
    if (failure) return { ...outcome(), failure }
    if (signal.aborted) break
    onProgress(index + 1, files.length)
  }
  return outcome()
}

function whyNot(
  opened: Exclude<Awaited<ReturnType<typeof openFile>>, { readonly type: 'ReportOpened' }>,
): NotReceived {
  if (opened.type === 'PassphraseNeeded') return { type: 'IsLocked' }
  const isOurs =
    opened.type === 'BackupOpened' || opened.type === 'ReviewOpened' || opened.type === 'RequestOpened'
  return isOurs ? { type: 'IsNoReport' } : opened
}
