import type { Instant } from '../lib/instant'
import { Observable } from '../lib/Observable'
import type { KindCounts } from './archive/countKinds'

/** What the app brought back from the second copy by itself, to be told. */
export interface Recovery {
  /** The database was not there any more, could not be opened, or missed something. */
  readonly cause: 'gone' | 'broken' | 'incomplete'
  /** When the copy was made. */
  readonly copied: Instant
  /** What came back or was brought up to date. */
  readonly brought: KindCounts
}

/** Undefined when there is nothing to tell, or when it was read. */
export const recoveryNotice = new Observable<Recovery | undefined>(undefined)
