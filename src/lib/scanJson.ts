import { notJson, stopAt, type JsonFault, type JsonLimits, type Stop } from './json/JsonFault'
import { jsonPath, shownKey, type Container, type OpenList, type OpenObject } from './json/jsonPath'
import { placeIn } from './json/placeIn'
import { scanNumber } from './json/scanNumber'
import { scanString } from './json/scanString'
import { problemWith, scanWord } from './json/scanWord'

/**
 * Looks through a JSON text before JSON.parse does, which overwrites doubles, rounds numbers, and builds whatever depth
 * it is given. One pass without recursion; what is no fault here, JSON.parse reads and brings back as it is written.
 */
export function scanJson(text: string, limits: JsonLimits): JsonFault | undefined {
  const scan: Scan = { text, limits, at: 0, values: 0, open: [], expected: 'value' }
  for (;;) {
    scan.at = afterSpace(text, scan.at)
    if (scan.at >= text.length && scan.expected === 'end') return undefined
    const stop = readers[scan.expected](scan)
    if (stop) return { ...stop.problem, path: jsonPath(scan.open), ...placeIn(text, stop.at) }
  }
}

/** How far the pass has come. */
interface Scan {
  readonly text: string
  readonly limits: JsonLimits
  readonly open: Container[]
  at: number
  values: number
  expected: 'value' | 'firstItem' | 'firstKey' | 'key' | 'next' | 'end'
}

const readers: Readonly<Record<Scan['expected'], (scan: Scan) => Stop | undefined>> = {
  value: readValue,
  firstItem: (scan) => (scan.text[scan.at] === ']' ? close(scan) : readValue(scan)),
  firstKey: (scan) => (scan.text[scan.at] === '}' ? close(scan) : readKey(scan)),
  key: (scan) => (scan.text[scan.at] === '}' ? notJson(scan.at, 'TrailingComma') : readKey(scan)),
  next: readNext,
  end: (scan) => {
    const problem = problemWith(scan.text, scan.at)
    return notJson(scan.at, problem === 'Comment' ? problem : 'TextAfterEnd')
  },
}

function readValue(scan: Scan): Stop | undefined {
  const container = scan.open.at(-1)
  const stop = (container?.kind === 'list' && beforeItem(scan, container)) || countValue(scan)
  if (stop) return stop
  const first = scan.text[scan.at]
  return first === '[' || first === '{' ? open(scan, first) : readPlain(scan)
}

function beforeItem({ text, at, limits }: Scan, { index }: OpenList): Stop | undefined {
  if (text[at] === ']' && index > 0) return notJson(at, 'TrailingComma')
  if (index >= limits.members) return stopAt(at, { type: 'TooManyMembers', limit: limits.members })
  return undefined
}

function countValue(scan: Scan): Stop | undefined {
  scan.values += 1
  const limit = scan.limits.values
  return scan.values > limit ? stopAt(scan.at, { type: 'TooManyValues', limit }) : undefined
}

function open(scan: Scan, bracket: '[' | '{'): Stop | undefined {
  const { depth } = scan.limits
  if (scan.open.length >= depth) return stopAt(scan.at, { type: 'TooDeep', limit: depth })
  scan.at += 1
  if (bracket === '[') {
    scan.open.push({ kind: 'list', index: 0 })
    scan.expected = 'firstItem'
  } else {
    scan.open.push({ kind: 'object', keys: new Set(), key: undefined })
    scan.expected = 'firstKey'
  }
  return undefined
}

function readPlain(scan: Scan): Stop | undefined {
  const end = endOfPlain(scan)
  if (typeof end !== 'number') return end
  scan.at = end
  scan.expected = scan.open.length > 0 ? 'next' : 'end'
  return undefined
}

function endOfPlain({ text, at, limits }: Scan): number | Stop {
  const first = text.charAt(at)
  if (first === '"') {
    const end = scanString(text, at, limits.stringLength)
    return typeof end === 'number' ? end + 1 : end
  }
  return first === '-' || (first >= '0' && first <= '9') ? scanNumber(text, at) : scanWord(text, at)
}

function readNext(scan: Scan): Stop | undefined {
  const { text, at } = scan
  const container = scan.open.at(-1)
  if (text[at] === (container?.kind === 'list' ? ']' : '}')) return close(scan)
  if (text[at] !== ',' || container === undefined) return notJson(at, problemWith(text, at))
  scan.at += 1
  scan.expected = pastComma(container)
  return undefined
}

function pastComma(container: Container): 'value' | 'key' {
  if (container.kind === 'list') {
    container.index += 1
    return 'value'
  }
  container.key = undefined
  return 'key'
}

function close(scan: Scan): undefined {
  scan.open.pop()
  scan.at += 1
  scan.expected = scan.open.length > 0 ? 'next' : 'end'
}

function readKey(scan: Scan): Stop | undefined {
  const { text, at } = scan
  const object = scan.open.at(-1)
  if (text[at] !== '"' || object?.kind !== 'object') return notJson(at, problemWith(text, at))
  const end = scanString(text, at, scan.limits.stringLength)
  if (typeof end !== 'number') return end
  const stop = addKey(object, unescaped(text.slice(at, end + 1)), scan)
  if (stop) return stop
  const colon = afterSpace(text, end + 1)
  if (text[colon] !== ':') return notJson(colon, problemWith(text, colon))
  scan.at = colon + 1
  scan.expected = 'value'
  return undefined
}

/** Names that mean something to the language itself. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function addKey(object: OpenObject, key: string, { at, limits }: Scan): Stop | undefined {
  object.key = key
  if (forbidden.has(key)) return stopAt(at, { type: 'ForbiddenKey', key })
  if (object.keys.has(key)) return stopAt(at, { type: 'DuplicateKey', key: shownKey(key) })
  if (object.keys.size >= limits.members) {
    return stopAt(at, { type: 'TooManyMembers', limit: limits.members })
  }
  object.keys.add(key)
  return undefined
}

function unescaped(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1)
}

function afterSpace(text: string, start: number): number {
  let at = start
  while (isSpace(text.charCodeAt(at))) at += 1
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}
