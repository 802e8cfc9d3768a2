import fc from 'fast-check'
import type { GenericSchema } from 'valibot'
import { anyDay } from './arbitraries'
import { isReservedName } from '../../src/lib/reservedNames'

/** The parts of a valibot schema that are read here. */
interface Schema {
  readonly type: string
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly key?: Schema
  readonly value?: Schema
  readonly wrapped?: Schema
  readonly pipe?: readonly Step[]
}

interface Step {
  readonly type: string
  readonly requirement?: unknown
  /** A pipe may begin with a schema that is one itself. */
  readonly pipe?: readonly Step[]
}

function stepsOf({ pipe = [] }: Pick<Step, 'pipe'>): readonly Step[] {
  return pipe.flatMap((step) => [step, ...(step.pipe ? stepsOf(step) : [])])
}

/** Any value that a schema of records lets through. @throws for a kind of schema that it does not know yet. */
export function anyOfSchema<T>(schema: GenericSchema<unknown, T>): fc.Arbitrary<T> {
  const read: unknown = schema
  return anyOf(read as Schema) as fc.Arbitrary<T>
}

function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return anyObject(schema)
    case 'array':
      return fc.array(anyOf(inner(schema.item)), { maxLength: 3 })
    case 'record':
      return fc.dictionary(anyText(inner(schema.key)), anyOf(inner(schema.value)), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    case 'string':
      return anyText(schema)
    case 'number':
      return anyNumber(schema)
    case 'boolean':
      return fc.boolean()
    case 'literal':
      return fc.constant(schema.literal)
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []))
    case 'loose_object':
      return fc.constant({ words: 'é', count: 1 })
    default:
      throw new Error(`no arbitrary for ${schema.type}`)
  }
}

function anyObject({ entries = {} }: Schema): fc.Arbitrary<unknown> {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'exact_optional')
  const fields = Object.entries(entries).map(([key, field]): [string, fc.Arbitrary<unknown>] => [
    key,
    anyOf(field.type === 'exact_optional' ? inner(field.wrapped) : field),
  ])
  return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true })
}

function anyText(schema: Schema): fc.Arbitrary<string> {
  const kinds = stepsOf(schema).map(({ type }) => type)
  if (kinds.includes('check')) return anyDay
  return fc
    .string({ unit: 'grapheme', minLength: kinds.includes('non_empty') ? 1 : 0, maxLength: 12 })
    .filter(
      // A name that steers objects cannot be stored, and the door refuses it.
      (text) => !isReservedName(text),
    )
}

function anyNumber(schema: Schema): fc.Arbitrary<number> {
  const pipe = stepsOf(schema)
  const bound = (type: string, otherwise: number) => {
    const found = pipe.find((step) => step.type === type)?.requirement
    return typeof found === 'number' ? found : otherwise
  }
  const [min, max] = [bound('min_value', -1000), bound('max_value', 1000)]
  return pipe.some(({ type }) => type === 'integer')
    ? fc.integer({ min, max })
    : fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100)
}

function inner(schema: Schema | undefined): Schema {
  if (!schema) throw new Error('a schema without what is in it')
  return schema
}
