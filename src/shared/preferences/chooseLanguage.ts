import type { Language } from '../../domain/text'
import { setPreferences } from '../../storage/preferences'
import { changeLanguage } from '../../i18n/i18n'

/** Switches the language now and for next time. False when its words could not be loaded; then nothing changes. */
export async function chooseLanguage(language: Language): Promise<boolean> {
  try {
    await changeLanguage(language)
  } catch {
    return false
  }
  setPreferences({ language })
  return true
}
