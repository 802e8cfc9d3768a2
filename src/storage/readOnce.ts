/**
 * Reads records that are seen again and again, each only once: a `steadyReader` gives the same object as long as a record stays what it
 * was. It answers the same value each time too, so that what is derived from it need not be derived anew.
 */
export function readOnce<R extends object, T>(read: (record: R) => T): (record: R) => T {
  const known = new WeakMap<R, { readonly value: T }>()
  return (record) => {
    const before = known.get(record)
    if (before) return before.value
    const value = read(record)
    known.set(record, { value })
    return value
  }
}
