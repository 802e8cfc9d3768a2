/** A write that did not reach the disk. Nothing of it is stored; whoever made it still holds the words. */
export interface WriteFailure {
  readonly type: 'WriteFailed'
  readonly reason: 'full' | 'closed' | 'unknown'
  /** The browser's own name for it, for whoever helps. */
  readonly detail: string
}

/** What a thrown storage error means. */
export function writeFailure(error: unknown): WriteFailure {
  const names = namesOf(error)
  const detail = names.join(' < ')
  if (names.includes('QuotaExceededError')) return { type: 'WriteFailed', reason: 'full', detail }
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) {
    return { type: 'WriteFailed', reason: 'closed', detail }
  }
  return { type: 'WriteFailed', reason: 'unknown', detail }
}

/** Dexie wraps a full disk in an AbortError, so the inner errors count too. */
function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  return [error.name, ...namesOf('inner' in error ? error.inner : error.cause)]
}
