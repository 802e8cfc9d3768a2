const key = 'groeispiegel.fragile'
let fragile = false

/** Whether the disk was full or failing once. No later success takes that back: see `transaction`. */
export function isFragile(): boolean {
  try {
    return fragile || localStorage.getItem(key) !== null
  } catch {
    return fragile
  }
}

/** Everything is erased: there is nothing left to lose. */
export function forgetFragile(): void {
  fragile = false
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing is kept there.
  }
}

/** For all tabs, and for good. */
export function setFragile(): void {
  fragile = true
  try {
    localStorage.setItem(key, '1')
  } catch {
    // A full disk may refuse this as well; then it holds for this tab.
  }
}
