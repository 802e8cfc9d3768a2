import { dominates, type Versioned, type VersionVector } from './records/versionVector'

/**
 * Keeps one change from being made twice. A browser can lose the connection after a commit and before it said so; when the
 * transaction is then tried again, what the first try wrote is recognised, because nobody else signs with this name. Another tab
 * may have written on top of it by then.
 */
export class OneWrite<R extends Pick<Versioned, 'writers'>> {
  #tried: VersionVector | undefined

  /** Whether this record holds what an earlier try wrote. */
  isDone(record: R | undefined): boolean {
    return record !== undefined && this.#tried !== undefined && dominates(record.writers, this.#tried)
  }

  /** @returns the same record, that is about to be written. */
  tries(record: R): R {
    this.#tried = record.writers
    return record
  }
}
