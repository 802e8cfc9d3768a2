import type { StoredDocument } from './documents'
import type { TombstoneRecord } from './records/tombstoneRecord'

/** The records as this tab read them last: all that is left of them when the browser clears its storage under an open page. */
interface LastRead {
  readonly assessments: readonly unknown[]
  readonly documents: readonly StoredDocument[]
  readonly tombstones: readonly TombstoneRecord[]
  readonly generation: number
}

let lastRead: LastRead = { assessments: [], documents: [], tombstones: [], generation: 0 }

export function keepLastRead(read: Partial<LastRead>): void {
  lastRead = { ...lastRead, ...read }
}

export function lastReadNow(): LastRead {
  return lastRead
}
