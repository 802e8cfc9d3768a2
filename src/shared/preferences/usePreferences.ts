import { currentPreferences, type Preferences } from '../../storage/preferences'
import { useObservable } from '../../ui/useObservable'

/** As `preferencesNow`, live. */
export function usePreferences(): Preferences {
  return useObservable(currentPreferences)
}
