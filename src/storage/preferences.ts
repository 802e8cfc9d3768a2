import * as v from 'valibot'
import { languages } from '../domain/text'
import { Observable } from '../lib/Observable'
import { browserLanguage } from './browserLanguage'

/*
 * How somebody likes the app on this device. Kept in localStorage and not in the database: `boot.js` needs language and
 * theme before the first paint, and a preference of one device is no record to merge.
 */
const preferences = v.object({
  language: v.fallback(v.picklist(languages), browserLanguage),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** "Na een keuze meteen door". */
  autoAdvance: v.fallback(v.boolean(), false),
  /** The id of the profile somebody chose, where the catalogue has more than one; else empty. */
  profile: v.fallback(v.string(), ''),
  installDismissed: v.fallback(v.number(), 0),
  /** What the browser answered when it was asked to keep the data, the first time an assessment was finished. */
  persistence: v.fallback(v.picklist(['unasked', 'granted', 'refused']), 'unasked'),
  /** The latest days on which the app was opened: a clock that jumps is no time that went by. */
  visits: v.fallback(v.array(v.string()), []),
  /** The day of the last backup that was checked and then shared or saved, or empty. */
  lastBackup: v.fallback(v.string(), ''),
  /** The last day something other than scores was written here, or empty. */
  wroteOn: v.fallback(v.string(), ''),
  /** Which column is what in lists that were read before, as `rememberedColumns` writes it. */
  columns: v.fallback(v.array(v.string()), []),
  /** The day somebody was last asked to make one, or empty. */
  backupAsked: v.fallback(v.string(), ''),
})

export type Preferences = v.InferOutput<typeof preferences>

const key = 'groeispiegel.preferences'
/** Says that this person has begun, and with what, so that the first paint shows their menu and not *Welkom*. */
const knownKey = 'groeispiegel.known'

/** As they are in this tab; another tab is heard while somebody looks. */
export const currentPreferences = new Observable<Preferences>(v.parse(preferences, {}), hearOtherTabs)
currentPreferences.set(read())

export function preferencesNow(): Preferences {
  return currentPreferences.get()
}

/** Changes some preferences; where the browser keeps nothing they last until the tab closes. */
export function setPreferences(changes: Partial<Preferences>): void {
  // Another tab may have changed something else meanwhile.
  const changed = { ...read(), ...changes }
  tryStorage(() => localStorage.setItem(key, JSON.stringify(changed)))
  currentPreferences.set(changed)
}

/** @param isSupervisor whether they only look at what others scored, and have another menu. */
export function setKnown(known: boolean, isSupervisor = false): void {
  const mark = isSupervisor ? '2' : '1'
  tryStorage(() => (known ? localStorage.setItem(knownKey, mark) : localStorage.removeItem(knownKey)))
}

/** Whether this person has begun, as far as was noted at their last visit. */
export function isKnown(): boolean {
  return typeof tryStorage(() => localStorage.getItem(knownKey)) === 'string'
}

/** Back to the defaults, on the disk too. */
export function forgetPreferences(): void {
  tryStorage(() => {
    localStorage.removeItem(key)
    localStorage.removeItem(knownKey)
  })
  currentPreferences.set(read())
}

function hearOtherTabs(): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === null || event.key === key) currentPreferences.set(read())
  }
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
}

/** What is stored; where the browser keeps nothing, what was last set. */
function read(): Preferences {
  const text = tryStorage(() => localStorage.getItem(key))
  return text === undefined ? preferencesNow() : v.parse(preferences, parseObject(text ?? '{}'))
}

function parseObject(text: string): unknown {
  const value = tryStorage((): unknown => JSON.parse(text))
  return typeof value === 'object' && value !== null ? value : {}
}

/** Private modes throw at the mere mention of localStorage. */
function tryStorage<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}
