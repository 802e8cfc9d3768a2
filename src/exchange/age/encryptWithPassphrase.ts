import { armor, Encrypter } from 'age-encryption'

/** As a power of two: 17 takes 128 MB, and a second on a laptop. */
const scryptWorkFactor = 17

/**
 * Locks bytes with a passphrase in the age format, written out as text: so they travel by mail and share sheets, and the
 * `age` program opens them too. A smaller work factor is for tests alone, which lock thousands of files.
 */
export async function encryptWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  workFactor: number = scryptWorkFactor,
): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return new TextEncoder().encode(armor.encode(await encrypter.encrypt(bytes)))
}
