import { languages, type Language } from '../domain/text'

/** The first language that the browser asks for and the app speaks; else Dutch. `boot.js` chooses in the same way. */
export function browserLanguage(): Language {
  const wanted = typeof navigator === 'undefined' ? [] : navigator.languages
  const known = wanted.map((tag) => languages.find((language) => tag.toLowerCase().startsWith(language)))
  return known.find((language) => language !== undefined) ?? 'nl'
}
