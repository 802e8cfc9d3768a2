/** What stands at the end of a way through fields, such as `scale.norm`; undefined where it breaks off. */
export function fieldAt(value: unknown, path: string): unknown {
  return path.split('.').reduce(field, value)
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}
