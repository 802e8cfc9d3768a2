import { encryptBare } from './aesCbc'
import { concatBytes } from './inflate'

/**
 * The hash of a password, with what goes with it. Revision 5 is Adobe's, a single SHA-256, and what pdfkit writes; revision 6 is
 * algorithm 2.B of ISO 32000-2, and what other programs save it as.
 */
export async function passwordHash(
  revision: 5 | 6,
  password: Uint8Array,
  salt: Uint8Array,
  owned: Uint8Array,
): Promise<Uint8Array> {
  let hash = await digest('SHA-256', concatBytes([password, salt, owned]))
  if (revision === 5) return hash
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const repeated = concatBytes(Array.from({ length: 64 }, () => concatBytes([password, hash, owned])))
    const encrypted = await encryptBare(hash.slice(0, 16), hash.slice(16, 32), repeated)
    // The first sixteen bytes as one number, modulo 3: 256 is 1, so that their sum has the same rest.
    const rest = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    hash = await digest(rest === 0 ? 'SHA-256' : rest === 1 ? 'SHA-384' : 'SHA-512', encrypted)
    last = encrypted.at(-1) ?? 0
  }
  return hash.slice(0, 32)
}

async function digest(algorithm: string, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, new Uint8Array(bytes)))
}
