/** Where something stands within a record. */
export type RecordPath = readonly (string | number)[]

/** What stands there; undefined when nothing does. */
export function valueAt(record: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    record,
  )
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
  const last = path.at(-1) ?? ''
  const holder = valueAt(copy, path.slice(0, -1))
  if (typeof copy !== 'object' || copy === null || typeof holder !== 'object' || holder === null) {
    throw new Error(`there is nothing at ${path.join('.')}`)
  }
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return signedAgain(copy)
}

/** The next revision, by the same writer. */
function signedAgain(record: object): object {
  const revision: unknown = Reflect.get(record, 'revision')
  const writers: unknown = Reflect.get(record, 'writers')
  if (typeof revision !== 'number' || typeof writers !== 'object' || writers === null) return record
  const [who = 'laptop'] = Object.keys(writers)
  return { ...record, revision: revision + 1, writers: { ...writers, [who]: revision + 1 } }
}
