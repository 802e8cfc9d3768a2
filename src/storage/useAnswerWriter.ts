import { useSyncExternalStore } from 'react'
import { subscribeWriter, writerState, type WriterState } from './answerWriter'

/** What the answer writer is doing: saved, saving or failed, and what is still pending. */
export function useAnswerWriter(): WriterState {
  return useSyncExternalStore(subscribeWriter, writerState, writerState)
}
