import type { Instant } from '../../lib/instant'
import type { Archive } from '../archive/archive'
import type { ReadArchive } from '../archive/archiveText'

/** What the tab asks, which holds the lock meanwhile and asks one thing at a time. */
export type CopyRequest =
  { readonly type: 'write'; readonly archive: Archive; readonly made: Instant } | { readonly type: 'read' }

/** What the worker answers. */
export type CopyAnswer =
  | { readonly type: 'CopyWritten'; readonly made: Instant }
  | ({ readonly type: 'CopiesRead' } & Copies)
  | { readonly type: 'CopyUnavailable' }
  | { readonly type: 'CopyFailed'; readonly reason: 'full' | 'unknown'; readonly detail: string }

/** The copies that can be used, the newest first, and how many files cannot. */
export interface Copies {
  readonly copies: readonly ReadArchive[]
  readonly damaged: number
}
