import type { StoredDocument } from './documents'

/** What was read of the documents, to put on top of it what is not stored yet. */
export interface ReadDocuments {
  readonly documents: readonly StoredDocument[]
  /** The ids of what was deleted for good. */
  readonly deleted: ReadonlySet<string>
}

type Unstored = (read: ReadDocuments) => readonly StoredDocument[]

const sources = new Set<Unstored>()

/** Lets the first script know of what is pending in a part of the app that came later. */
export function addUnstored(unstored: Unstored): void {
  sources.add(unstored)
}

/** What was read, with everything that is still pending on top: for a file that rescues, or to put it all back. */
export function withUnstored(read: ReadDocuments): readonly StoredDocument[] {
  const unstored = [...sources].flatMap((source) => source(read))
  const ids = new Set(unstored.map(({ id }) => id))
  return [...read.documents.filter(({ id }) => !ids.has(id)), ...unstored]
}
