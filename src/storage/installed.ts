const key = 'groeispiegel.installed'

/** Whether something was scored or written here once: then an empty database is a loss, and not a first visit. */
export function wasInstalled(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function setInstalled(installed: boolean): void {
  try {
    if (installed) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Where nothing is kept, nothing can be lost either.
  }
}
