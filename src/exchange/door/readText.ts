import { decodeText, type NotText } from '../../lib/decodeText'
import type { JsonFault } from '../../lib/json/JsonFault'
import { checkJson } from '../../lib/json/checkJson'
import { textToArchive, type ArchiveFailure, type ReadArchive } from '../../storage/archive/archiveText'
import { limits } from '../limits'
import { textToExchanged, type Exchanged, type ExchangedFailure } from '../report/textToExchanged'
import { fileKind, type FileKind } from './fileKind'
import { isBinary } from './isBinary'

/** Why the bytes of a file are nothing that can be used. */
export type TextFailure =
  | { readonly type: 'FileEmpty' }
  /** No file of Groeispiegel. */
  | { readonly type: 'NotOurs'; readonly kind: Exclude<FileKind, 'pdf'> | 'json' | 'text' }
  | NotText
  | JsonFault
  | Exclude<ArchiveFailure, { readonly type: 'NotABackup' }>
  | Exclude<ExchangedFailure, { readonly type: 'NotExchanged' }>

/** What a file holds as text, not locked and no PDF. Each step only sees what the one before let through. */
export async function readText(bytes: Uint8Array): Promise<ReadArchive | Exchanged | TextFailure> {
  if (bytes.length === 0) return { type: 'FileEmpty' }
  const kind = fileKind(bytes)
  if (kind) return { type: 'NotOurs', kind: kind === 'pdf' ? 'binary' : kind }
  const text = decodeText(bytes)
  if (typeof text !== 'string') return isBinary(bytes) ? { type: 'NotOurs', kind: 'binary' } : text
  // What does not begin as JSON is called a text, and no place in it is named.
  if (!/^\s*[{[]/.test(text)) return { type: 'NotOurs', kind: 'text' }
  return checkJson(text, limits.json) ?? readJson(text)
}

async function readJson(text: string): Promise<ReadArchive | Exchanged | TextFailure> {
  const archive = await textToArchive(text)
  if (!('type' in archive) || archive.type !== 'NotABackup') return archive
  const exchanged = await textToExchanged(text)
  return exchanged.type === 'NotExchanged' ? { type: 'NotOurs', kind: 'json' } : exchanged
}
