import type { ReviewOpened } from '../../exchange/door/openBytes'
import type { DoorFailure } from '../../exchange/door/openFile'
import type { NotReceived } from '../../exchange/handover/waitingHere'
import type { WaitingFile } from '../../exchange/handover/waitingFiles'
import type { Arrival } from '../../shared/reports/compareWithKept'
import type { Subject } from '../../shared/reports/storedReports'
import type { WriteFailure } from '../../storage/writeFailure'

/** A file that is being opened. */
export interface Incoming {
  readonly file: File
  /** Nobody here chose it: it came from outside the app and waits. */
  readonly waiting?: WaitingFile | undefined
}

/** What was in it, and how that stands to what is kept. */
export interface Arrived {
  readonly incoming: Incoming
  readonly subject: Subject
  readonly arrival: Extract<Arrival, { readonly type: 'New' | 'Differs' }>
}

/** Why a file does not open here: it is refused, it is or may be a backup, or it did not arrive. */
export type OpeningFailure =
  DoorFailure | NotReceived | { readonly type: 'IsBackup' } | { readonly type: 'IsLockedAsBackup' }

/** How far somebody is with opening a file. */
export type OpeningStep =
  | { readonly type: 'Choose'; readonly failure?: OpeningFailure; readonly name?: string }
  | { readonly type: 'Busy' }
  | { readonly type: 'Locked'; readonly incoming: Incoming; readonly failure?: OpeningFailure }
  | { readonly type: 'Review'; readonly incoming: Incoming; readonly opened: ReviewOpened }
  /** Somebody says what is to become of it. */
  | { readonly type: 'Ask'; readonly arrived: Arrived }
  /** It could not be kept, but it can be looked at. */
  | { readonly type: 'NotKept'; readonly subject: Subject; readonly failure: WriteFailure }
