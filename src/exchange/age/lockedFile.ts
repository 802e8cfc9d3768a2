import { armoredFile, type ArmorFailure } from './armoredFile'
import { headerFailure, type HeaderFailure } from './headerFailure'

/** Why a locked file opens with no passphrase at all; it can be told before one is asked for. */
export type LockedFailure = HeaderFailure | ArmorFailure

/**
 * The bytes of a file that `age` locked with a passphrase, from those bytes or from a text that has them in it. Undefined for any
 * other file. What is inside may still be damaged.
 */
export function lockedFile(bytes: Uint8Array): Uint8Array | LockedFailure | undefined {
  const found = isBare(bytes) ? bytes : armoredFile(bytes)
  return found instanceof Uint8Array ? (headerFailure(found) ?? found) : found
}

function isBare(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 20)) === 'age-encryption.org/v'
}
