/** Whether two plain values (lists, maps, sets and objects of them included) say the same, whatever objects they are. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b)) return false
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
  const [ours, theirs] = [membersOf(a), membersOf(b)]
  // What was changed here and what is read again may name the same in another order; lists, maps and sets have one.
  const names = Object.keys(ours)
  return (
    names.length === Object.keys(theirs).length &&
    names.every(
      (name) =>
        Object.hasOwn(theirs, name) && isSameValue(Reflect.get(ours, name), Reflect.get(theirs, name)),
    )
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function membersOf(value: object): object {
  return value instanceof Map || value instanceof Set ? [...value] : value
}
