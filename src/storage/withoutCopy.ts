import { Observable } from '../lib/Observable'

/*
 * After a full disk the database alone cannot be trusted (see `transaction`): what was stored and could not be copied counts as
 * stored without a second copy, and is said to be so until a copy succeeds.
 */

/** Why the second copy that is needed could not be made; undefined once it could. */
export const missingCopy = new Observable<string | undefined>(undefined)

/** Whether what was stored last has no second copy although it needs one. */
export function isCopyMissing(): boolean {
  return missingCopy.get() !== undefined
}
