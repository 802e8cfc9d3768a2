import { preferencesNow, setPreferences } from './preferences'
import { askToKeep } from './storageStatus'

/** Asks the browser, once, not to clear the data when it runs out of room, and remembers its answer. */
export async function askForPersistence(): Promise<void> {
  if (preferencesNow().persistence !== 'unasked') return
  setPreferences({ persistence: (await askToKeep()) ? 'granted' : 'refused' })
}
