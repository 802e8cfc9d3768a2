import { Decrypter } from 'age-encryption'

/** Why a passphrase gives nothing. */
export type UnlockFailure =
  | { readonly type: 'FileDamaged' }
  /**
   * The passphrase does not open the lock. Damage to the 100 or so bytes of the lock itself (salt, work factor, locked
   * key) looks the same, by design: whoever tells them apart could guess faster.
   */
  | { readonly type: 'WrongPassphrase' }
  | { readonly type: 'TooLittleMemory' }

/**
 * What a file of the age format holds. Once the lock opens, everything else is covered by sums made with its key: whatever is
 * altered, cut off or added makes the file damaged, and no part of the content is handed out. Never throws.
 * @param file as `lockedFile` gives it, so that the library is only given what takes a known time and space.
 */
export async function unlock(file: Uint8Array, passphrase: string): Promise<Uint8Array | UnlockFailure> {
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
