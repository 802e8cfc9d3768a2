/**
 * Names by which JavaScript finds something of its own on every object: one of these among somebody's names is never meant, and
 * may be meant to harm. The language itself is asked for them, so that a newer one brings its own along.
 */
const reserved: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

export function isReservedName(name: string): boolean {
  return reserved.has(name)
}

interface Place {
  readonly value: unknown
  readonly steps: readonly (string | number)[]
}

/** The way to a reserved name in a value that came out of JSON: names, and places from 0; nothing when there is none. */
export function reservedNameIn(content: unknown): readonly (string | number)[] | undefined {
  // It grows while it is walked: however deep a file goes, no function calls itself.
  const places: Place[] = [{ value: content, steps: [] }]
  for (const { value, steps } of places) {
    if (typeof value !== 'object' || value === null) continue
    const fields: readonly (readonly [string, unknown])[] = Object.entries(value)
    for (const [name, field] of fields) {
      const way = [...steps, Array.isArray(value) ? Number(name) : name]
      if (isReservedName(name)) return way
      places.push({ value: field, steps: way })
    }
  }
  return undefined
}
