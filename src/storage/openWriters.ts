import type { DocumentRecord } from './records/documentRecord'

/** What the first script needs to know of the writers, which come with the screens where somebody writes. */
export interface OpenWriter {
  /** What was stored last is not the newest any more: a backup was put back, and may have brought older ones. */
  readonly forgetStored: () => void
  /** What is still pending, on top of what was read. */
  readonly unstored: (documents: readonly DocumentRecord[]) => readonly DocumentRecord[]
  /** What was pending is stored by somebody else. */
  readonly dropPending: () => void
}

const writers = new Set<OpenWriter>()

export function addWriter(writer: OpenWriter): void {
  writers.add(writer)
}

export function forgetWritten(): void {
  writers.forEach((writer) => writer.forgetStored())
}

export function dropUnstored(): void {
  writers.forEach((writer) => writer.dropPending())
}

/** What was read, with everything that is still pending on top: to save as a file when storing fails. */
export function withUnstored(documents: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const unstored = [...writers].flatMap((writer) => writer.unstored(documents))
  const ids = new Set(unstored.map(({ id }) => id))
  return [...documents.filter(({ id }) => !ids.has(id)), ...unstored]
}
