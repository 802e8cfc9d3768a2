import { useSyncExternalStore } from 'react'
import type { DocumentRecord } from './records/documentRecord'
import type { WriteFailure } from './writeFailure'

export interface WritingState {
  /** `saved` is only said when nothing is pending. */
  readonly status: 'saved' | 'saving' | 'failed'
  readonly failure?: WriteFailure
}

/** What the first script needs to know of the writers, which come with the screens where somebody writes. */
export interface OpenWriter {
  readonly state: () => WritingState
  readonly subscribe: (listener: () => void) => () => void
  readonly flush: () => Promise<void>
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

const allSaved: WritingState = { status: 'saved' }

/** What is worst among all of them: one that failed, one that is still saving, or all saved. */
export function useWriting(): WritingState {
  return useSyncExternalStore(subscribeAll, writingNow, writingNow)
}

/** As `useWriting` says it, at this moment. */
export function writingNow(): WritingState {
  const states = [...writers].map((writer) => writer.state())
  const byStatus = (wanted: WritingState['status']) => states.find(({ status }) => status === wanted)
  return byStatus('failed') ?? byStatus('saving') ?? allSaved
}

function subscribeAll(listener: () => void): () => void {
  const stops = [...writers].map((writer) => writer.subscribe(listener))
  return () => stops.forEach((stop) => stop())
}

/** Stores all that is pending now; done when it is on the disk or has failed. */
export async function flushWriters(): Promise<void> {
  await Promise.all([...writers].map((writer) => writer.flush()))
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
