import fc from 'fast-check'

/** JSON as it is parsed. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Where something stands in a JSON value, from the outside in. */
export type JsonPath = readonly (string | number)[]

/** A value as it comes out of a file. */
export function asJson(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}

export const anyJson = fc.jsonValue() as fc.Arbitrary<Json>

/** The place of everything in it, the whole first. */
export function pathsIn(value: Json, path: JsonPath = []): readonly JsonPath[] {
  if (value === null || typeof value !== 'object') return [path]
  const inside = isList(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))
  return [path, ...inside]
}

/** The same value with something else in that place, or nothing when that is undefined. */
export function withAt(value: Json, [key, ...rest]: JsonPath, instead: Json | undefined): Json | undefined {
  if (key === undefined) return instead
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) {
    return value.flatMap((item, index) => {
      const next = index === key ? withAt(item, rest, instead) : item
      return next === undefined ? [] : [next]
    })
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const next = name === key ? withAt(item, rest, instead) : item
      return next === undefined ? [] : [[name, next]]
    }),
  )
}

/** `clusters[2].competencies[0].id`, as the app writes it. */
export function inWords(path: JsonPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
