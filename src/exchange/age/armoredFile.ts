import { armor } from 'age-encryption'
import { decodeText } from '../../lib/decodeText'
import { base64In } from './base64In'

export type ArmorFailure =
  /** Cut off, or altered. */
  | { readonly type: 'FileDamaged' }
  /** Two locked files in one text, and nothing says which is meant. */
  | { readonly type: 'SeveralLockedFiles' }

/** The marks around a locked file, without what stands between their words. */
const begin = 'BEGINAGEENCRYPTEDFILE'
const end = 'ENDAGEENCRYPTEDFILE'
/** `age-encryption.org/v`, with which every locked file begins, as far as its Base64 is always the same. */
const beginning = 'YWdlLWVuY3J5cHRpb24ub3JnL3'

/**
 * The bytes behind the text form of a locked file (RFC 4648 Base64 between two marks), wherever it stands in a text and however that
 * came: with words around it, quoted, folded otherwise, in another encoding. Only the letters of Base64 count; whether they are right,
 * age's own seal decides. Undefined for any other file.
 */
export function armoredFile(bytes: Uint8Array): Uint8Array | ArmorFailure | undefined {
  const text = anyText(bytes)
  // What somebody wrote in a backup that is not locked may look like anything.
  if (/^\s*\{\s*"/.test(text)) return undefined
  const letters = base64In(text)
  const [, ...behind] = letters.split(beginning)
  if (behind.length === 0) return letters.includes(begin) ? { type: 'FileDamaged' } : undefined
  const [found, another] = new Set(behind.map(upToEnd))
  if (another !== undefined) return { type: 'SeveralLockedFiles' }
  return found === undefined || found === '' ? { type: 'FileDamaged' } : decoded(beginning + found)
}

/** Nothing without its end: then it was cut off. */
function upToEnd(letters: string): string {
  const at = letters.indexOf(end)
  return at === -1 ? '' : letters.slice(0, at)
}

/** What is no UTF-8 is read in some way that keeps ASCII: all letters that count are. */
function anyText(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  if (typeof text === 'string') return text
  const isWide = text.encoding === 'utf-16le' || text.encoding === 'utf-16be'
  return new TextDecoder(isWide ? text.encoding : 'windows-1252').decode(bytes)
}

/** The library is given the strict form, so that it alone decides what is Base64. */
function decoded(letters: string): Uint8Array | ArmorFailure {
  const lines = letters.padEnd(Math.ceil(letters.length / 4) * 4, '=').replaceAll(/.{64}/g, '$&\n')
  try {
    return armor.decode(
      `-----BEGIN AGE ENCRYPTED FILE-----\n${lines.trimEnd()}\n-----END AGE ENCRYPTED FILE-----`,
    )
  } catch {
    return { type: 'FileDamaged' }
  }
}
