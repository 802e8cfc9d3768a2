import { languages, type Language } from '../domain/text'

/** The first language that the browser asks for and the app speaks; else Dutch. `boot.js` chooses in the same way. */
export function browserLanguage(): Language {
  const known = wanted().map((tag) => languages.find((language) => tag.toLowerCase().startsWith(language)))
  return known.find((language) => language !== undefined) ?? 'nl'
}

/** The DOM types call it present everywhere; what runs without a page has none. */
function wanted(): readonly string[] {
  return typeof navigator !== 'undefined' && 'languages' in navigator ? navigator.languages : []
}
