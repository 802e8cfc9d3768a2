/**
 * Reads records that are read again and again, each only once as long as it stays the same to the letter. It answers the same
 * value each time, so that what is derived from it need not be derived anew.
 */
export function readOnce<R, T>(read: (record: R) => T): (record: R) => T {
  const known = new Map<unknown, { readonly text: string; readonly value: T }>()
  return (record) => {
    const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined
    const text = JSON.stringify(record)
    const before = known.get(id)
    if (before?.text === text) return before.value
    const value = read(record)
    known.set(id, { text, value })
    return value
  }
}
