import type { CalendarDate } from '../../lib/calendarDate'
import { keepReports, type ReceivedReport } from '../../storage/reports'
import type { WriteFailure } from '../../storage/writeFailure'
import { openFile, type DoorFailure } from '../../exchange/door/openFile'
import { receivedReport } from './storedReports'

/** Why one of many files was not kept: the door refuses it, it is locked, or it is something else of this app. */
export type NotReceived = DoorFailure | { readonly type: 'IsLocked' } | { readonly type: 'IsNoReport' }

interface Refused {
  /** Which of the files, from 1: two may have one name. */
  readonly number: number
  readonly name: string
  readonly failure: NotReceived
}

export interface Received {
  readonly kept: number
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

/** Opens many files, one after the other, and keeps every report among them. What was kept before a stop stays. Never throws. */
export async function receiveMany(
  files: readonly File[],
  { on, signal, onProgress }: Options,
): Promise<Received> {
  const refused: Refused[] = []
  let waiting: ReceivedReport[] = []
  let kept = 0
  for (const [index, file] of files.entries()) {
    const opened = await openFile(file, { signal })
    const isLast = signal.aborted || index === files.length - 1
    if (opened.type === 'ReportOpened') waiting.push(receivedReport(opened.report, on))
    else if (!signal.aborted) refused.push({ number: index + 1, name: file.name, failure: whyNot(opened) })
    if (waiting.length >= atOnce || isLast) {
      const stored = await keepReports(waiting)
      if (stored !== 'done')
        return { kept, refused, left: files.length - kept - refused.length, failure: stored }
      kept += waiting.length
      waiting = []
    }
    if (signal.aborted) break
    onProgress(index + 1, files.length)
  }
  return { kept, refused, left: files.length - kept - refused.length }
}

function whyNot(
  opened: Exclude<Awaited<ReturnType<typeof openFile>>, { readonly type: 'ReportOpened' }>,
): NotReceived {
  if (opened.type === 'PassphraseNeeded') return { type: 'IsLocked' }
  const isOurs =
    opened.type === 'BackupOpened' || opened.type === 'ReviewOpened' || opened.type === 'RequestOpened'
  return isOurs ? { type: 'IsNoReport' } : opened
}
