import { autosaveState, flushAutosave } from '../storage/autosave/queue'

/** A browser that gives no answer would let somebody wait for ever. In milliseconds. */
const timeoutMs = 10_000

/** Stores all that was typed in this tab; answers whether all of it is on the disk. */
export async function storeAll(): Promise<boolean> {
  const tooLong = new Promise((resolve) => setTimeout(resolve, timeoutMs))
  await Promise.race([flushAutosave(), tooLong])
  const { status } = autosaveState.get()
  return status === 'idle' || status === 'saved'
}
