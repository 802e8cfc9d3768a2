import { decodeText, type NotText } from '../../lib/decodeText'
import { isBinary } from '../door/isBinary'

/** The text of a table, and whether its letters are certain. */
export interface TableText {
  readonly text: string
  /** `guessed` where nothing tells the encoding, `damaged` where some characters are no characters any more (U+FFFD stands there). */
  readonly letters: 'certain' | 'guessed' | 'damaged'
}

/**
 * The text of a table in UTF-8, in UTF-16, or in Windows-1252: what a Dutch Excel writes when somebody takes plain CSV. Any bytes are
 * a text in that one, so it is a guess.
 */
export function tableText(bytes: Uint8Array): TableText | NotText {
  const text = decodeText(bytes)
  if (typeof text === 'string') return { text, letters: 'certain' }
  if (text.encoding === 'utf-16le' || text.encoding === 'utf-16be') return wideText(bytes, text.encoding)
  if (text.encoding !== 'unknown' || isBinary(bytes)) return text
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  if (isMostlyUtf8(utf8)) return { text: utf8, letters: 'damaged' }
  return { text: new TextDecoder('windows-1252').decode(bytes), letters: 'guessed' }
}

function wideText(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): TableText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, letters: text.includes('\u{fffd}') ? 'damaged' : 'certain' }
}

/** Other encodings hardly ever make sense as UTF-8: where more letters do than do not, the file is one that was harmed. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0
  // oxlint-disable-next-line no-control-regex -- all of ASCII is meant, which tells nothing
  const whole = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0
  return whole > broken
}
