import { canonicalJson } from '../canonicalJson'

/** One place at which two JSON values are not the same. */
export interface Difference {
  /** Names of fields, and of what stands in lists. */
  readonly path: readonly string[]
  /** Absent when there was nothing at this place. */
  readonly before?: unknown
  /** Absent when there is nothing any more. */
  readonly after?: unknown
}

/**
 * Where one JSON value differs from another: every text, number or truth that changed, and every item that a list has more or less.
 * @param namedBy the fields by which an item of a list is known again, the first that is a text: then what changed in it is told.
 * @throws {TypeError} for what JSON cannot carry.
 */
export function differences(
  before: unknown,
  after: unknown,
  namedBy: readonly string[] = [],
): readonly Difference[] {
  return at([], before, after)

  function at(path: readonly string[], was: unknown, is: unknown): readonly Difference[] {
    if (isSame(was, is)) return []
    if (Array.isArray(was) && Array.isArray(is)) return inLists(path, was, is)
    if (haveFields(was, is)) return inFields(path, fieldsOf(was), fieldsOf(is))
    return [{ path, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]
  }

  function inFields(path: readonly string[], was: Fields, is: Fields): readonly Difference[] {
    const names = [...new Set([...was.keys(), ...is.keys()])]
    return names.flatMap((name) => at([...path, name], was.get(name), is.get(name)))
  }

  /** Items have names where all of them have one, and no two the same; else they are known by what they are. */
  function inLists(path: readonly string[], was: readonly unknown[], is: readonly unknown[]) {
    const [wasBy, isBy] = [byName(was), byName(is)]
    if (wasBy && isBy) {
      const found = [...new Set([...wasBy.keys(), ...isBy.keys()])].flatMap((name) =>
        itemAt([...path, name], wasBy.get(name), isBy.get(name)),
      )
      return found.length > 0 ? found : otherOrder(path, was, is)
    }
    const gone = without(was, is).map((item): Difference => ({ path, before: item }))
    const added = without(is, was).map((item): Difference => ({ path, after: item }))
    return gone.length + added.length > 0 ? [...gone, ...added] : otherOrder(path, was, is)
  }

  /** What is there on one side only is told as one. */
  function itemAt(path: readonly string[], was: unknown, is: unknown): readonly Difference[] {
    if (was === undefined) return [{ path, after: is }]
    return is === undefined ? [{ path, before: was }] : at(path, was, is)
  }

  function byName(items: readonly unknown[]): Fields | undefined {
    const named = items.flatMap((item) => {
      const name = namedBy.map((field) => fieldsOf(item).get(field)).find((one) => typeof one === 'string')
      return typeof name === 'string' ? [[name, item] as const] : []
    })
    const names = new Map(named)
    return names.size === items.length ? names : undefined
  }
}

type Fields = ReadonlyMap<string, unknown>

function otherOrder(path: readonly string[], before: unknown, after: unknown): readonly Difference[] {
  return [{ path, before, after }]
}

function isSame(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldsOf(value: unknown): Fields {
  return new Map(isObject(value) ? Object.entries(value) : [])
}

/** Two objects, or one with something in it that is there on one side only. */
function haveFields(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return fieldsOf(a ?? b).size > 0
  return isObject(a) && isObject(b)
}

/** Those that the others do not have, each as often as it is missing. */
function without(items: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = others.map(canonicalJson)
  return items.filter((item) => {
    const index = left.indexOf(canonicalJson(item))
    if (index < 0) return true
    left.splice(index, 1)
    return false
  })
}
