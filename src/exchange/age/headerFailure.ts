import { limits } from '../limits'

/** What can be seen to be wrong with a locked file before the slow work of unlocking it. */
export type HeaderFailure =
  | { readonly type: 'FileDamaged' }
  /** Locked for somebody's key: no passphrase opens it. */
  | { readonly type: 'NoPassphrase' }
  /** Of a version of the format that came later. */
  | { readonly type: 'LockTooNew' }
  | { readonly type: 'WorkFactorTooLarge'; readonly factor: number; readonly limit: number }
  | { readonly type: 'ContentTooLarge'; readonly bytes: number; readonly limit: number }

const longestHeader = 300

/** Looks at the form of a locked file, so that the library is only given what takes a known time and space. */
export function headerFailure(bytes: Uint8Array): HeaderFailure | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, longestHeader))
  if (/^age-encryption\.org\/v([2-9]|[1-9]\d+)\n/.test(start)) return { type: 'LockTooNew' }
  const kind = /^age-encryption\.org\/v1\n-> ([!-~]+)[ \n]/.exec(start)?.[1]
  if (kind !== undefined && kind !== 'scrypt') return { type: 'NoPassphrase' }
  const header = scryptHeader.exec(start)
  if (header === null) return { type: 'FileDamaged' }
  const factor = Number(header[1])
  const limit = limits.scryptWorkFactor
  if (factor > limit) return { type: 'WorkFactorTooLarge', factor, limit }
  return payloadFailure(bytes.length - header[0].length)
}

/** One recipient alone, with a salt of 16 bytes and a locked key of 32, and the header's own sum. */
const scryptHeader =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,8})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/

const nonce = 16
const tag = 16
const chunk = 65_536

/** Chunks of a fixed size, each with a tag: the length alone tells how much is inside, and whether that can be. */
function payloadFailure(payload: number): HeaderFailure | undefined {
  const locked = payload - nonce
  const chunks = Math.ceil(locked / (chunk + tag))
  const last = locked - (chunks - 1) * (chunk + tag)
  if (chunks < 1 || last < tag || (last === tag && chunks > 1)) return { type: 'FileDamaged' }
  const bytes = locked - chunks * tag
  const limit = limits.lockedBytes
  return bytes > limit ? { type: 'ContentTooLarge', bytes, limit } : undefined
}
