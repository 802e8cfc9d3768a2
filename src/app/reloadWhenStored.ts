import { flushAnswers, writerState } from '../storage/answerWriter'
import { flushWriters, writingNow } from '../storage/openWriters'

/** Loads this tab again, but only once all that was typed is on the disk; until it is, the tab stays as it is. */
export async function reloadWhenStored(): Promise<void> {
  await Promise.all([flushAnswers(), flushWriters()])
  if (writerState().pending.length === 0 && writingNow().status === 'saved') location.reload()
}
