import { pdfStart } from '../pdfRead/pdfStart'

/** What a file is that is no text of ours, by its first bytes: its name and the type that goes with it say what anybody likes. */
export type FileKind = 'pdf' | 'archive' | 'picture' | 'media' | 'page' | 'program' | 'binary'

export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const start = hex(bytes.subarray(0, 32))
  const known = magic.find(([pattern]) => pattern.test(start))?.[1]
  if (known) return known
  // The mark of a tar stands further on: "ustar".
  if (hex(bytes.subarray(257, 262)) === '7573746172') return 'archive'
  if (pdfStart(bytes) !== undefined) return 'pdf'
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  // A script, which may also stand before the PDF that it made.
  if (text.startsWith('#!')) return 'program'
  return /^[\s\u00ef\u00bb\u00bf]*<(!doctype|html|\?xml|svg|head|body)/i.test(text) ? 'page' : undefined
}

/** In hex. Word, Excel and the like are ZIP files too. */
const magic: readonly (readonly [RegExp, FileKind])[] = [
  // ZIP, gzip, 7z, rar, xz, bzip2, zstd.
  [/^(504b0[357]0[468]|1f8b|377abcaf271c|526172211a07|fd377a585a00|425a683\d|28b52ffd)/, 'archive'],
  // PNG, JPEG, GIF, TIFF, PSD, BMP, WebP, HEIC and AVIF.
  [/^(89504e470d0a1a0a|ffd8ff|474946383[79]61|49492a00|4d4d002a|38425053)/, 'picture'],
  [/^(424d.{8}00000000|52494646.{8}57454250)/, 'picture'],
  [/^.{8}66747970(6865|6d6966|6d7366|6176696)/, 'picture'],
  // MP4 and the like, WAV and AVI, MP3, Ogg, FLAC, Matroska.
  [/^(.{8}66747970|52494646|494433|4f676753|664c6143|1a45dfa3|fff[b3])/, 'media'],
  // Windows, Linux, Java and macOS.
  [/^(4d5a|7f454c46|cafebabe|cffaedfe)/, 'program'],
  // SQLite, old Office, WebAssembly.
  [/^(53514c69746520666f726d6174203300|d0cf11e0a1b11ae1|0061736d)/, 'binary'],
]

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
