import { decodeText, type NotText } from '../../lib/decodeText'
import type { JsonFault } from '../../lib/json/JsonFault'
import { scanJson } from '../../lib/scanJson'
import { textToArchive, type ArchiveFailure, type ReadArchive } from '../../storage/archive/archiveText'
import { limits } from '../limits'
import { fileKind, type FileKind } from './fileKind'

/** Why the bytes of a file are no backup that can be used. */
export type ReadFailure =
  | { readonly type: 'FileEmpty' }
  | { readonly type: 'NotABackup'; readonly kind: FileKind | 'json' | 'text' }
  | NotText
  | JsonFault
  | Exclude<ArchiveFailure, { readonly type: 'NotABackup' }>

/** The backup in the bytes of a file that is not locked. Each step only sees what the one before let through. */
export async function readBackup(bytes: Uint8Array): Promise<ReadArchive | ReadFailure> {
  if (bytes.length === 0) return { type: 'FileEmpty' }
  const kind = fileKind(bytes)
  if (kind) return { type: 'NotABackup', kind }
  const text = decodeText(bytes)
  if (typeof text !== 'string') return isBinary(bytes) ? { type: 'NotABackup', kind: 'binary' } : text
  // What does not begin as JSON is called a text, and no place in it is named.
  if (!/^\s*[{[]/.test(text)) return { type: 'NotABackup', kind: 'text' }
  const fault = scanJson(text, limits.json)
  if (fault) return fault
  const read = await textToArchive(text)
  return 'type' in read && read.type === 'NotABackup' ? { ...read, kind: 'json' } : read
}

/** Neither UTF-8 nor a text in another encoding, which has no such characters. */
function isBinary(bytes: Uint8Array): boolean {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0
  return (
    !isWide && bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  )
}
