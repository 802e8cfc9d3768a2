/** The parts of a valibot schema that are read here. */
interface Schema {
  readonly type: string
  readonly options?: readonly unknown[]
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly value?: Schema
  readonly wrapped?: Schema
}

/**
 * Everything that can be filled in where a schema holds, by where it stands: `actions.text`. A list and a table by key add
 * nothing of their own.
 */
export function schemaLeaves(schema: unknown, path: string): readonly string[] {
  const { type, options = [], entries, item, value, wrapped } = schema as Schema
  if (type === 'variant' || type === 'union') {
    const all = options.flatMap((option) => schemaLeaves(option, path))
    return [...new Set(all)]
  }
  const inside = item ?? wrapped ?? (type === 'record' ? value : undefined)
  if (inside) return schemaLeaves(inside, path)
  if (!entries) return [path]
  return Object.entries(entries).flatMap(([key, entry]) => schemaLeaves(entry, `${path}.${key}`))
}
