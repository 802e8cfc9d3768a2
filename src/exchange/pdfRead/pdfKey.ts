import { decryptBare, zeros } from './aesCbc'
import { passwordHash } from './passwordHash'
import type { PdfObjects } from './pdfObjects'
import type { PdfDictionary, PdfValue } from './readValue'
import { concatBytes } from './inflate'

/** Why the streams of a locked file cannot be read. */
export type LockFailure =
  | { readonly type: 'PassphraseNeeded' }
  | { readonly type: 'WrongPassphrase' }
  /** An older or other lock than the one of today, AES-256 with a password. */
  | { readonly type: 'PdfLockedOtherwise' }

/** What the streams are locked with; without a key they are not. */
export interface PdfKey {
  readonly type: 'Key'
  readonly key: Uint8Array | undefined
  /** Whether somebody had to know a password. */
  readonly isLocked: boolean
}

/**
 * The key of a file's streams, from the password of its reader or its owner (ISO 32000-2, 7.6.4, algorithm 2.A): AES-256, revision 5 and
 * 6. Decision 28 says why no library does this. Never throws.
 * @param passphrase as it was typed.
 */
export async function pdfKey(
  { trailers, values }: PdfObjects,
  passphrase: string | undefined,
): Promise<PdfKey | LockFailure> {
  const entry = trailers.findLast((trailer) => trailer.has('/Encrypt'))?.get('/Encrypt')
  if (entry === undefined) return { type: 'Key', key: undefined, isLocked: false }
  const lock = lockOf(entry.type === 'reference' ? values.get(entry.object) : entry)
  if (!lock) return { type: 'PdfLockedOtherwise' }
  // A file that may be read by anybody, but not changed, is locked with an empty password.
  const open = await unlocked(lock, '')
  if (open) return { type: 'Key', key: open, isLocked: false }
  if (passphrase === undefined) return { type: 'PassphraseNeeded' }
  const key = await unlocked(lock, passphrase)
  return key ? { type: 'Key', key, isLocked: true } : { type: 'WrongPassphrase' }
}

interface Lock {
  readonly revision: 5 | 6
  /** Each: 32 bytes of a hash, 8 to check the password with, 8 for the key. */
  readonly user: Uint8Array
  readonly owner: Uint8Array
  readonly userKey: Uint8Array
  readonly ownerKey: Uint8Array
}

function lockOf(value: PdfValue | undefined): Lock | undefined {
  if (value?.type !== 'dictionary') return undefined
  const { entries } = value
  const revision = revisionOf(entries)
  if (revision === undefined || !isAes256(entries)) return undefined
  const [user, owner] = [bytesIn(entries, '/U', 48), bytesIn(entries, '/O', 48)]
  const [userKey, ownerKey] = [bytesIn(entries, '/UE', 32), bytesIn(entries, '/OE', 32)]
  return user && owner && userKey && ownerKey && { revision, user, owner, userKey, ownerKey }
}

function revisionOf(entries: PdfDictionary): 5 | 6 | undefined {
  if (nameIn(entries, '/Filter') !== '/Standard' || numberIn(entries, '/V') !== 5) return undefined
  const revision = numberIn(entries, '/R')
  return revision === 5 || revision === 6 ? revision : undefined
}

/** Of files that are embedded something else may be said than of other streams. */
function isAes256(entries: PdfDictionary): boolean {
  const filter = nameIn(entries, '/EFF') ?? nameIn(entries, '/StmF')
  const filters = entries.get('/CF')
  if (filters?.type !== 'dictionary' || filter === undefined) return false
  const ours = filters.entries.get(filter)
  return ours?.type === 'dictionary' && nameIn(ours.entries, '/CFM') === '/AESV3'
}

async function unlocked(lock: Lock, passphrase: string): Promise<Uint8Array | undefined> {
  const password = passwordBytes(passphrase)
  const { revision, user, owner } = lock
  const nobody = new Uint8Array(0)
  const doors = [
    { hash: user, locked: lock.userKey, owned: nobody },
    { hash: owner, locked: lock.ownerKey, owned: user },
  ]
  for (const { hash, locked, owned } of doors) {
    const found = await passwordHash(revision, password, hash.slice(32, 40), owned)
    if (!found.every((byte, index) => byte === hash[index])) continue
    const key = await passwordHash(revision, password, hash.slice(40, 48), owned)
    return decryptBare(key, zeros, locked)
  }
  return undefined
}

/** What the ways of typing a letter make alike (SASLprep, without what it forbids), as UTF-8 and not too long. */
function passwordBytes(passphrase: string): Uint8Array {
  const prepared = passphrase
    .replaceAll(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu, ' ')
    .replaceAll(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/gu, '')
    .normalize('NFKC')
  return concatBytes([new TextEncoder().encode(prepared)]).slice(0, 127)
}

function numberIn(entries: PdfDictionary, name: string): number | undefined {
  const value = entries.get(name)
  return value?.type === 'number' ? value.number : undefined
}

function nameIn(entries: PdfDictionary, name: string): string | undefined {
  const value = entries.get(name)
  return value?.type === 'name' ? value.name : undefined
}

/** Some programs fill them up. */
function bytesIn(entries: PdfDictionary, name: string, length: number): Uint8Array | undefined {
  const value = entries.get(name)
  return value?.type === 'string' && value.bytes.length >= length ? value.bytes.slice(0, length) : undefined
}
