import { type JSONPath, type JSONVisitor, visit } from 'jsonc-parser'
import type { JsonFault, JsonLimits, JsonProblem } from './JsonFault'
import { isReservedName } from '../reservedNames'

/**
 * Looks through a JSON text before JSON.parse does, which keeps the last of two same names, rounds numbers, builds whatever
 * depth it is given, and does not say on which line it stopped. What is no fault here comes back as it is written (I-JSON,
 * RFC 7493, is as strict). Never throws.
 * @param limits the depth has to be some hundreds at most: the walk calls itself for each level.
 */
export function checkJson(text: string, limits: JsonLimits): JsonFault | undefined {
  try {
    visit(text, checks(text, limits), { disallowComments: true })
    return undefined
  } catch (stop) {
    if (stop instanceof Stop) return stop.fault
    throw stop
  }
}

/** The one way to leave a walk, which is left at the first fault. */
class Stop extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.type)
    this.fault = fault
  }
}

/** What the walk says of a place: index and length there, line and column from 0, and the way to it. */
type Place = readonly [at: number, length: number, line: number, column: number, path: () => JSONPath]

function checks(text: string, limits: JsonLimits): JSONVisitor {
  /** Of the object at each level that is being read. */
  const names: Set<string>[] = []
  let values = 0

  const begin = (...place: Place) => {
    const path = place[4]()
    values += 1
    stopAt(place, path, beforeValue(path, values, limits) ?? depthProblem(path, limits))
    names[path.length] = new Set()
  }
  return {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectProperty(name, ...place) {
      const path = place[4]()
      stopAt(place, [...path, name], nameProblem(name, names[path.length], limits))
      names[path.length]?.add(name)
    },
    onLiteralValue(value: unknown, ...place) {
      const [at, length, , , pathOf] = place
      const path = pathOf()
      values += 1
      const problem = beforeValue(path, values, limits)
      stopAt(place, path, problem ?? literalProblem(value, text.slice(at, at + length), limits))
    },
    onError(...[, , , line, column]) {
      throw new Stop({ type: 'NotJson', line: line + 1, column: column + 1 })
    },
  }
}

function stopAt([, , line, column]: Place, path: JSONPath, problem: JsonProblem | undefined): void {
  if (problem) throw new Stop({ ...problem, path: jsonPath(path), line: line + 1, column: column + 1 })
}

function beforeValue(path: JSONPath, values: number, limits: JsonLimits): JsonProblem | undefined {
  const index = path.at(-1)
  if (typeof index === 'number' && index >= limits.members) {
    return { type: 'TooManyMembers', limit: limits.members }
  }
  return values > limits.values ? { type: 'TooManyValues', limit: limits.values } : undefined
}

/** The way to a value has a step for each list and object around it. */
function depthProblem({ length }: JSONPath, { depth }: JsonLimits): JsonProblem | undefined {
  return length >= depth ? { type: 'TooDeep', limit: depth } : undefined
}

function nameProblem(
  name: string,
  known: ReadonlySet<string> | undefined,
  limits: JsonLimits,
): JsonProblem | undefined {
  if (isReservedName(name)) return { type: 'ForbiddenKey', key: name }
  if (known?.has(name)) return { type: 'DuplicateKey', key: shownKey(name) }
  if (known && known.size >= limits.members) return { type: 'TooManyMembers', limit: limits.members }
  return textProblem(name, limits)
}

function literalProblem(value: unknown, written: string, limits: JsonLimits): JsonProblem | undefined {
  if (typeof value === 'string') return textProblem(value, limits)
  return typeof value === 'number' && isLost(value, written)
    ? { type: 'NumberLost', number: written.length > 40 ? `${written.slice(0, 40)}…` : written }
    : undefined
}

function textProblem(text: string, { stringLength }: JsonLimits): JsonProblem | undefined {
  if (text.length > stringLength) return { type: 'StringTooLong', limit: stringLength }
  return text.isWellFormed() ? undefined : { type: 'LoneSurrogate' }
}

/** Rounding far behind the point is no loss; another whole number, endless, none at all or minus none is. */
function isLost(number: number, written: string): boolean {
  if (number === 0) return written.startsWith('-') || /^[0.]*[1-9]/.test(written)
  return Math.abs(number) > Number.MAX_SAFE_INTEGER
}

const longestKey = 40
const longestPath = 160

/**
 * The way to a value as people read it, `content.orders[3].prices["1.1"]`, with what is long and what does not show cut
 * out of it.
 * @param steps names and, from 0, places in lists.
 */
function jsonPath(steps: readonly (string | number)[]): string {
  const path = steps.map(stepInto).join('').replace(/^\./, '')
  if (path.length <= longestPath) return path
  const half = longestPath / 2
  return `${path.slice(0, half).replace(loneEnd, '')}…${path.slice(-half).replace(loneStart, '')}`
}

/** Half a character, where a cut fell in the middle of it. */
const loneEnd = /[\ud800-\udbff]$/
const loneStart = /^[\udc00-\udfff]/

function stepInto(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  const key = shownKey(step)
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

/** Names come from strangers: without signs that are not seen or turn the line around. */
function shownKey(key: string): string {
  const short = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key
  return short.replace(/\p{C}/gu, '\ufffd')
}
