/**
 * Whether two values would be the same JSON, whatever the order of their names; what is `undefined` is not there. The same as
 * comparing what `canonicalJson` writes, without writing it. What JSON cannot carry (-0) is the same as nothing.
 */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b) && !Object.is(a, -0)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const others = new Map(fieldsOf(b))
  const fields = fieldsOf(a)
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => others.has(name) && isSameJson(value, others.get(name)))
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value)
  return fields.filter(([, field]) => field !== undefined)
}
