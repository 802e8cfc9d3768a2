/*
 * The few lines about copies that everybody loads; what makes them comes later, when the browser has nothing better to do.
 */

let stopped = false
let demanded = false
let copy: (() => void) | undefined
const stoppers = new Set<() => void>()

/** Asks for a copy at once, as after a finished assessment. */
export function demandCopy(): void {
  demanded = true
  copy?.()
}

/** Tells how to make one; what was asked before is done now. */
export function onCopyDemand(make: () => void): void {
  copy = make
  if (demanded) make()
}

/** Everything is being erased: this tab copies nothing any more. */
export function stopCopies(): void {
  stopped = true
  stoppers.forEach((stop) => stop())
}

export function copiesStopped(): boolean {
  return stopped
}

export function onCopiesStopped(stop: () => void): void {
  stoppers.add(stop)
}
