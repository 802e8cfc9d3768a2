/** Where something stands within a record; in a list by its number, or by what is said of it. */
export type RecordPath = readonly (string | number | Readonly<Record<string, string>>)[]

/** What stands there; undefined when nothing does. */
export function valueAt(record: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (!isThing(inside)) return undefined
    if (typeof key !== 'object') return Reflect.get(inside, key)
    return listAt(inside, []).find((one) =>
      Object.entries(key).every(([of, is]) => valueAt(one, [of]) === is),
    )
  }, record)
}

/** The same as text: empty where nothing stands. */
export function plainAt(record: unknown, path: RecordPath): string {
  const found = valueAt(record, path)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}

/** The list that stands there. */
export function listAt(record: unknown, path: RecordPath): readonly unknown[] {
  const found: unknown = valueAt(record, path)
  return Array.isArray(found) ? (found as readonly unknown[]) : []
}

/** The record with something else there, as another window would store it; undefined takes it away. */
export function withValueAt(record: unknown, path: RecordPath, value: unknown): object {
  const copy: unknown = structuredClone(record)
  const last = path.at(-1)
  const holder = valueAt(copy, path.slice(0, -1))
  if (!isThing(copy) || !isThing(holder) || last === undefined || typeof last === 'object') {
    throw new Error(`there is nothing at ${JSON.stringify(path)}`)
  }
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return signedAgain(copy)
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The next revision, by the same writer. */
function signedAgain(record: object): object {
  const revision: unknown = Reflect.get(record, 'revision')
  const writers: unknown = Reflect.get(record, 'writers')
  if (typeof revision !== 'number' || typeof writers !== 'object' || writers === null) return record
  const [who = 'laptop'] = Object.keys(writers)
  return { ...record, revision: revision + 1, writers: { ...writers, [who]: revision + 1 } }
}
