import { Decrypter } from 'age-encryption'
import { headerFailure, type HeaderFailure } from './headerFailure'
import { isAgeFile } from './isAgeFile'
import { withoutArmor } from './withoutArmor'

export type AgeFailure =
  | HeaderFailure
  | { readonly type: 'NotAgeFile' }
  /**
   * The passphrase does not open the lock. Damage to the 100 or so bytes of the lock itself (salt, work factor, locked
   * key) looks the same, by design: whoever tells them apart could guess faster.
   */
  | { readonly type: 'WrongPassphrase' }
  | { readonly type: 'TooLittleMemory' }

/**
 * Unlocks a file of the age format, bytes or text. Once the lock opens, everything else is covered by sums made with
 * its key: whatever is altered, cut off or added makes the file damaged, and no part of the content is handed out.
 */
export async function decryptWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | AgeFailure> {
  if (!isAgeFile(bytes)) return { type: 'NotAgeFile' }
  const file = withoutArmor(bytes)
  if (file === undefined) return { type: 'FileDamaged' }
  return headerFailure(file) ?? unlocked(file, passphrase)
}

async function unlocked(file: Uint8Array, passphrase: string): Promise<Uint8Array | AgeFailure> {
  const decrypter = new Decrypter()
  const lock = { refused: false }
  decrypter.addPassphrase(passphrase)
  // Only asked when the passphrase before it did not fit.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      lock.refused = true
      return null
    },
  })
  try {
    return await decrypter.decrypt(file)
  } catch (error) {
    // The form is known to be right by now, so a range can only be that of the memory.
    if (error instanceof RangeError) return { type: 'TooLittleMemory' }
    return { type: lock.refused ? 'WrongPassphrase' : 'FileDamaged' }
  }
}
