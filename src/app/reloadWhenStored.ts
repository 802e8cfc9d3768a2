import { storeAll } from './storeAll'

/** Loads this tab again, but only once all that was typed is on the disk; until it is, the tab stays as it is. */
export async function reloadWhenStored(): Promise<void> {
  if (await storeAll()) location.reload()
}
