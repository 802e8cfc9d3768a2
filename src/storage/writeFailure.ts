/** A write that did not reach the disk. Nothing of it is stored; whoever made it still holds the words. */
export interface WriteFailure {
  readonly type: 'WriteFailed'
  readonly reason: WriteFailureReason
  /** The browser's own name for it, for whoever helps. */
  readonly detail: string
}

export type WriteFailureReason =
  | 'full'
  /** Reading or writing the disk itself failed. */
  | 'disk'
  | 'closed'
  /** The data of the site was cleared while this tab was open. */
  | 'emptied'
  /** An older app does not write in a newer database. */
  | 'read-only'
  | 'unknown'

/** What a thrown storage error means. */
export function writeFailure(error: unknown): WriteFailure {
  const names = namesOf(error)
  return { type: 'WriteFailed', reason: reasonOf(names, String(error)), detail: names.join(' < ') }
}

function reasonOf(names: readonly string[], message: string): WriteFailureReason {
  if (names.includes('QuotaExceededError')) return 'full'
  if (message.includes('emptied')) return 'emptied'
  // WebKit says this as an UnknownError, when its storage process has ended.
  if (/connection to indexed ?db|indexed database server lost/i.test(message)) return 'closed'
  if (names.includes('DatabaseClosedError')) return 'closed'
  if (names.includes('InvalidStateError') && message.includes('clos')) return 'closed'
  return diskNames.some((name) => names.includes(name)) ? 'disk' : 'unknown'
}

/** What a transaction says whose disk failed, at its end or halfway. */
const diskNames = ['UnknownError', 'AbortError', 'TransactionInactiveError', 'InvalidStateError', 'DataError']

/** Dexie wraps a full disk in an AbortError, so the inner errors count too. */
function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  return [error.name, ...namesOf('inner' in error ? error.inner : error.cause)]
}
