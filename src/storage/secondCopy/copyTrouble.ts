import { Observable } from '../../lib/Observable'

/*
 * The few lines about copies that keep failing that everybody loads.
 */

/** One that fails is tried again by itself; only when it keeps failing somebody has to know. */
const maxFailures = 3

let failures = 0
let wasRead = false

/** Whether copies keep failing, and nobody has said yet that they read that. */
export const copyTrouble = new Observable(false)

/** How a copy went. */
export function noteCopy(outcome: 'written' | 'failed'): void {
  failures = outcome === 'failed' ? failures + 1 : 0
  copyTrouble.set(failures >= maxFailures && !wasRead)
}

/** It was read: in this tab it is not told again, also when copies fail later. */
export function readCopyTrouble(): void {
  wasRead = true
  copyTrouble.set(false)
}
