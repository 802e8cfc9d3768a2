import { limits } from '../limits'
import { byteOf } from './binaryText'

/** What can stand in a PDF before a stream. Names carry their slash, strings their bytes. */
export type PdfValue =
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'reference'; readonly object: number }
  | { readonly type: 'string'; readonly bytes: Uint8Array }
  | { readonly type: 'list'; readonly items: readonly PdfValue[] }
  | { readonly type: 'dictionary'; readonly entries: PdfDictionary }
  /** `true`, `null`, and whatever else there is. */
  | { readonly type: 'word' }

export type PdfDictionary = ReadonlyMap<string, PdfValue>

/** A value and the place behind it. */
interface Read {
  readonly value: PdfValue
  readonly end: number
}

/** Reads one value; undefined where there is none, or one that is too large, too deep or cut off. */
export function readValue(text: string, start: number): Read | undefined {
  // Cut out, so that nothing is looked at beyond it, however the rest of the file is made.
  const piece = text.slice(start, start + limits.pdf.dictionaryLength)
  const read = valueAt(piece, afterSpace(piece, 0), 0)
  return read && { value: read.value, end: start + read.end }
}

function valueAt(text: string, at: number, depth: number): Read | undefined {
  if (depth > limits.pdf.dictionaryDepth || at >= text.length) return undefined
  if (text.startsWith('<<', at)) return dictionaryAt(text, at + 2, depth)
  const first = text.charAt(at)
  if (first === '[') return listAt(text, at + 1, depth)
  if (first === '(') return literalAt(text, at + 1)
  if (first === '<') return hexAt(text, at)
  if (first === '/') return nameAt(text, at)
  return plainAt(text, at)
}

function dictionaryAt(text: string, start: number, depth: number): Read | undefined {
  const entries = new Map<string, PdfValue>()
  for (let at = afterSpace(text, start); ;) {
    if (text.startsWith('>>', at)) return { value: { type: 'dictionary', entries }, end: at + 2 }
    const key = text.charAt(at) === '/' ? nameAt(text, at) : undefined
    const read = key && valueAt(text, afterSpace(text, key.end), depth + 1)
    if (!read) return undefined
    entries.set(key.value.name, read.value)
    at = afterSpace(text, read.end)
  }
}

function listAt(text: string, start: number, depth: number): Read | undefined {
  const items: PdfValue[] = []
  for (let at = afterSpace(text, start); ;) {
    if (text.charAt(at) === ']') return { value: { type: 'list', items }, end: at + 1 }
    const read = valueAt(text, at, depth + 1)
    if (!read) return undefined
    items.push(read.value)
    at = afterSpace(text, read.end)
  }
}

function nameAt(text: string, at: number) {
  const end = endOfWord(text, at + 1)
  const name = text
    .slice(at, end)
    .replaceAll(/#([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return { value: { type: 'name', name }, end } as const
}

const reference = /(\d{1,10})[\0\t\n\f\r ]{1,10}\d{1,5}[\0\t\n\f\r ]{1,10}R(?![A-Za-z])/y

function plainAt(text: string, at: number): Read | undefined {
  reference.lastIndex = at
  const found = reference.exec(text)
  if (found) return { value: { type: 'reference', object: Number(found[1]) }, end: reference.lastIndex }
  const end = endOfWord(text, at)
  if (end === at) return undefined
  const number = Number(text.slice(at, end))
  return { value: Number.isNaN(number) ? { type: 'word' } : { type: 'number', number }, end }
}

function hexAt(text: string, at: number): Read | undefined {
  const end = text.indexOf('>', at)
  if (end === -1) return undefined
  const digits = text.slice(at + 1, end).replaceAll(/[^0-9a-fA-F]/g, '')
  const pairs = digits.match(/..?/g) ?? []
  const bytes = Uint8Array.from(pairs, (pair) => Number.parseInt(pair.padEnd(2, '0'), 16))
  return { value: { type: 'string', bytes }, end: end + 1 }
}

/** Between brackets, which may stand in it in pairs; a backslash takes their meaning away. */
function literalAt(text: string, start: number): Read | undefined {
  const bytes: number[] = []
  let open = 1
  for (let at = start; at < text.length;) {
    const character = text.charAt(at)
    if (character === '(') open += 1
    if (character === ')') open -= 1
    if (open === 0) return { value: { type: 'string', bytes: Uint8Array.from(bytes) }, end: at + 1 }
    if (character === '\\') {
      const escaped = escapeAt(text, at + 1)
      bytes.push(...escaped.bytes)
      at = escaped.end
    } else {
      const end = text.startsWith('\r\n', at) ? at + 2 : at + 1
      bytes.push(character === '\r' ? 10 : byteOf(character))
      at = end
    }
  }
  return undefined
}

const letters: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
const octal = /[0-7]{1,3}/y

function escapeAt(text: string, at: number): { readonly bytes: readonly number[]; readonly end: number } {
  octal.lastIndex = at
  const digits = octal.exec(text)?.[0]
  if (digits !== undefined) return { bytes: [Number.parseInt(digits, 8) & 255], end: at + digits.length }
  const character = text.charAt(at)
  // The end of a line, when it is escaped, is none.
  if (character === '\r') return { bytes: [], end: text.startsWith('\r\n', at) ? at + 2 : at + 1 }
  if (character === '\n' || character === '') return { bytes: [], end: at + 1 }
  return { bytes: [letters[character] ?? byteOf(character)], end: at + 1 }
}

function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length && !'\0\t\n\f\r ()<>[]{}/%'.includes(text.charAt(at))) at += 1
  return at
}

/** Behind white space and comments. */
export function afterSpace(text: string, start: number): number {
  let at = start
  for (let isComment = false; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (isComment) isComment = character !== '\n' && character !== '\r'
    else if (character === '%') isComment = true
    else if (!'\0\t\n\f\r '.includes(character)) break
  }
  return at
}
