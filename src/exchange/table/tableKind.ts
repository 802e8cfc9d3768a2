import { unzipSync } from 'fflate'
import { fileKind, type FileKind } from '../door/fileKind'

/** What a file is that holds no table that can be read: people are told by name, with a way on. */
export type OtherKind =
  | Exclude<FileKind, 'archive' | 'binary' | 'page'>
  /** A page, or a table in one: some sites call that `.xls`. */
  | 'html'
  /** A sheet as XML, SYLK or DIF. */
  | 'otherSheet'
  /** Excel before 2007, and Excel's binary workbook. */
  | 'xls'
  | 'xlsb'
  | 'encrypted'
  /** LibreOffice and Numbers. */
  | 'opendocument'
  | 'numbers'
  /** A letter or a presentation of an office program. */
  | 'office'
  | 'zip'
  | 'binary'

/** What the bytes are by what is in them, whatever their name says; `xlsx` and `text` can be read. */
export function tableKind(bytes: Uint8Array): OtherKind | 'xlsx' | 'text' {
  const kind = fileKind(bytes)
  if (kind === 'binary') return isOle(bytes) ? oleKind(bytes) : 'binary'
  if (kind === 'archive') return isZip(bytes) ? zipKind(bytes) : 'zip'
  return markupKind(bytes) ?? (kind === 'page' ? 'html' : (kind ?? 'text'))
}

function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf
}

/** The names of the streams in a compound file stand in it as UTF-16. */
function oleKind(bytes: Uint8Array): OtherKind {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (text.includes('EncryptedPackage')) return 'encrypted'
  return /Workbook|\bBook\0/.test(text) ? 'xls' : 'office'
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

const zipKinds: readonly (readonly [RegExp, OtherKind | 'xlsx'])[] = [
  [/^xl\/workbook\d*\.xml$/i, 'xlsx'],
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^content\.xml$/, 'opendocument'],
  [/^Index(\/Document\.iwa|\.zip)$/, 'numbers'],
  [/^(word|ppt)\//, 'office'],
]

function zipKind(bytes: Uint8Array): OtherKind | 'xlsx' {
  const names = namesIn(bytes)
  return zipKinds.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'zip'
}

/** What a ZIP says that is in it; nothing is unpacked. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) })
  } catch {
    // Half a ZIP: what is known of it is enough.
  }
  return names
}

/** By the first letters, in UTF-8 or UTF-16: anything of a page, a sheet in XML, SYLK or DIF. */
function markupKind(bytes: Uint8Array): 'html' | 'otherSheet' | 'opendocument' | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replaceAll('\0', '')
  if (/^[^\w<]*(ID;P.*\r?\n[BCFOP];|TABLE\r?\n0,1)/.test(start)) return 'otherSheet'
  if (!/^[^\w<]*<[!?\w]/.test(start)) return undefined
  if (/<office:document/.test(start)) return 'opendocument'
  const isPage =
    /^[^\w<]*(<!--|<(!doctype|html|head|body|meta|table|style|div|tr|center|font)\b)|<(html|table)\b/i
  if (isPage.test(start)) return 'html'
  return /^[^\w<]*<\?xml/i.test(start) ? 'otherSheet' : undefined
}
