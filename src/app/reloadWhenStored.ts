import { storeAll } from './storeAll'

/**
 * Loads this tab again, but only once all that was typed is on the disk; until it is, the tab stays as it is.
 * @returns whether it was.
 */
export async function reloadWhenStored(): Promise<boolean> {
  const isStored = await storeAll()
  if (isStored) location.reload()
  return isStored
}
