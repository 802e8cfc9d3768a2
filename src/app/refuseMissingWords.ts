import { i18n } from '../i18n/i18n'

/** Words that could not be fetched would show as their keys. Whoever asks for them throws, and the screen says why. */
export function refuseMissingWords(): void {
  i18n.options.parseMissingKeyHandler = (key) => {
    throw new Error(`no words for ${key}`)
  }
}
