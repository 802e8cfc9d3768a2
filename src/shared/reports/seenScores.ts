import * as v from 'valibot'

/*
 * Of which reports the scores were on a screen of this device, so that a review only says that it was made blind when it was.
 * It lies in localStorage, with the preferences: it is true of one device, and erasing takes it along.
 */
const key = 'groeispiegel.seen-reports'
const ids = v.fallback(v.array(v.string()), [])

/** For where the browser keeps nothing. */
const seenNow = new Set<string>()

/** Where the browser does not tell, the scores count as seen. */
export function areScoresSeen(report: string): boolean {
  if (seenNow.has(report)) return true
  try {
    return stored().includes(report)
  } catch {
    return true
  }
}

export function noteScoresSeen(report: string): void {
  if (areScoresSeen(report)) return
  seenNow.add(report)
  try {
    localStorage.setItem(key, JSON.stringify([...stored(), report]))
  } catch {
    // It is still known until the tab closes.
  }
}

function stored(): readonly string[] {
  const text = localStorage.getItem(key) ?? '[]'
  try {
    return v.parse(ids, JSON.parse(text))
  } catch {
    return []
  }
}
