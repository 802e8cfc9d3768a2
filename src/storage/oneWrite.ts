import type { Versioned } from './records/versionVector'

/**
 * Keeps one change from being made twice. A browser can lose the connection after a commit and before it said so; when the
 * transaction is then tried again, what the first try wrote is recognised, because nobody else signs with this name.
 */
export class OneWrite<R extends Pick<Versioned, 'writers'>> {
  #tried: string | undefined

  /** Whether this record is what an earlier try wrote. */
  isDone(record: R | undefined): boolean {
    return record !== undefined && JSON.stringify(record.writers) === this.#tried
  }

  /** @returns the same record, that is about to be written. */
  tries(record: R): R {
    this.#tried = JSON.stringify(record.writers)
    return record
  }
}
