import { autosaveState, flushAutosave } from '../storage/autosave/queue'

/** A browser that gives no answer would let somebody wait for ever. In milliseconds. */
const patience = 10_000

/** Stores all that was typed in this tab; answers whether all of it is on the disk. */
export async function storeAll(): Promise<boolean> {
  const tooLong = new Promise((resolve) => setTimeout(resolve, patience))
  await Promise.race([flushAutosave(), tooLong])
  const { status } = autosaveState.get()
  return status === 'idle' || status === 'saved'
}
