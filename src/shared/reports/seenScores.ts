import * as v from 'valibot'

/*
 * Of which reports the scores were on a screen of this device, so that a review only says that it was made blind when it was. Each
 * has several names: its id, and whose scores of which day it shows, because the same scores may come in another report.
 * It lies in localStorage, with the preferences: it is true of one device, and erasing takes it along.
 */
const key = 'groeispiegel.seen-reports'
const names = v.fallback(v.array(v.string()), [])

/** For where the browser keeps nothing: known until the tab closes. */
const seenNow = new Set<string>()

/** Whether any of these names was seen. Where the browser does not tell, the scores count as seen. */
export function areScoresSeen(asked: readonly string[]): boolean {
  try {
    const known = stored()
    return asked.some((name) => seenNow.has(name) || known.includes(name))
  } catch {
    return true
  }
}

export function noteScoresSeen(seen: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify([...new Set([...stored(), ...seen])]))
  } catch {
    for (const name of seen) seenNow.add(name)
  }
}

function stored(): readonly string[] {
  const text = localStorage.getItem(key) ?? '[]'
  try {
    return v.parse(names, JSON.parse(text))
  } catch {
    return []
  }
}
