const key = 'groeispiegel.fragile'
let isUntrusted = false

/** Whether the disk was full or failing once. No later success takes that back: see `transaction`. */
export function isDiskUntrusted(): boolean {
  try {
    return isUntrusted || localStorage.getItem(key) !== null
  } catch {
    return isUntrusted
  }
}

/** Everything is erased: there is nothing left to lose. */
export function trustDisk(): void {
  isUntrusted = false
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing is kept there.
  }
}

/** For all tabs, and for good. */
export function distrustDisk(): void {
  isUntrusted = true
  try {
    localStorage.setItem(key, '1')
  } catch {
    // A full disk may refuse this as well; then it holds for this tab.
  }
}
