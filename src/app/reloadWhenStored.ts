import { flushAnswers, writerState } from '../storage/answerWriter'

/** Loads this tab again, but only once all that was typed is on the disk; until it is, the tab stays as it is. */
export async function reloadWhenStored(): Promise<void> {
  await flushAnswers()
  if (writerState().pending.length === 0) location.reload()
}
