import { byText } from './byText'

/**
 * The value as RFC 8785 (JSON Canonicalization Scheme, JCS) writes it, whatever the order its keys were set in: for checksums and
 * for comparing. Names stand in the order of their UTF-16 code units, numbers and texts as JSON.stringify writes them. Fields that
 * are `undefined` are left out, as JSON.stringify does.
 * @throws {TypeError} for what the scheme forbids (NaN, Infinity, half a character) and for what would not come back the same
 * from JSON.parse: a date, a map, -0, a hole in a list, a cycle…
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, new Set())
}

function textOf(value: unknown, around: Set<object>): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return stringText(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value !== 'object') throw new TypeError(`JSON cannot carry ${typeof value}`)
  if (around.has(value)) throw new TypeError('JSON cannot carry a value that contains itself')
  around.add(value)
  const text = Array.isArray(value) ? listText(value, around) : objectText(value, around)
  around.delete(value)
  return text
}

function stringText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('JSON cannot carry half a character')
  return JSON.stringify(text)
}

function numberText(value: number): string {
  if (!Number.isFinite(value) || Object.is(value, -0)) {
    throw new TypeError(`JSON cannot carry ${Object.is(value, -0) ? '-0' : String(value)}`)
  }
  return JSON.stringify(value)
}

function listText(list: readonly unknown[], around: Set<object>): string {
  if (Object.keys(list).length !== list.length || hasSymbols(list)) {
    throw new TypeError('JSON cannot carry a list with holes or names in it')
  }
  return `[${list.map((item) => textOf(item, around)).join(',')}]`
}

function objectText(value: object, around: Set<object>): string {
  if (!isPlain(value) || hasSymbols(value)) {
    throw new TypeError(`JSON cannot carry ${Object.prototype.toString.call(value)}`)
  }
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value)
  const texts = fields
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => byText(a, b))
    .map(([key, field]) => `${stringText(key)}:${textOf(field, around)}`)
  return `{${texts.join(',')}}`
}

/** The prototype's own prototype is asked for, so that objects of another realm count too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function hasSymbols(value: object): boolean {
  return Object.getOwnPropertySymbols(value).length > 0
}
