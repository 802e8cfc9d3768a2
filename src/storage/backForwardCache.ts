import { Dexie } from 'dexie'
import { flushAutosave } from './autosave/queue'
import { reconnect } from './connection'
import { database } from './database'

// Its own way closes in a manner that looks as if the browser had done it, so that `connection.ts` would open it again at once.
Dexie.disableBfCache = true

/**
 * Lets go of the database while the page lies in the browser's back/forward cache, and takes hold of it when somebody comes back to
 * it. A page in there answers nobody: what it holds open, the page after it can neither erase nor upgrade.
 */
export function restInBackForwardCache(): void {
  let rests = false
  addEventListener('pagehide', ({ persisted }) => {
    rests = persisted
    if (persisted) void letGo(() => rests)
  })
  addEventListener('pageshow', ({ persisted }) => {
    rests = false
    if (persisted) void takeHold()
  })
}

/**
 * What is still to be stored comes first. Mostly there is nothing, and no time either: then this is done before the page stands still.
 * Somebody may come back before it is stored: then the page keeps the database.
 */
async function letGo(rests: () => boolean): Promise<void> {
  await flushAutosave()
  if (rests()) database.close()
}

/** Where that is no longer what it was (erased, say, or of a newer app), the page begins anew and says so. */
async function takeHold(): Promise<void> {
  if (!(await reconnect())) location.reload()
}
