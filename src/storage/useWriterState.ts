import { useSyncExternalStore } from 'react'
import type { DocumentKind } from './documents'
import type { DocumentWriter, DocumentWriterState } from './documentWriter'

/** What a writer is doing: saved, saving or failed. */
export function useWriterState({
  subscribe,
  state,
}: Pick<DocumentWriter<DocumentKind>, 'subscribe' | 'state'>): DocumentWriterState {
  return useSyncExternalStore(subscribe, state, state)
}
