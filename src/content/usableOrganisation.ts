import * as v from 'valibot'
import { reservedNameIn } from '../lib/reservedNames'
import { organisationSchema, type Organisation } from './organisationSchema'

/** What can be used of what an organisation says of itself: a field with a fault in it is left out whole, and the others work. */
export function usableOrganisation(content: unknown): Organisation {
  if (!v.is(v.record(v.string(), v.unknown()), content)) return {}
  const faulty = new Set(v.safeParse(organisationSchema, content).issues?.map(fieldOf))
  const usable = Object.entries(content).filter(
    ([field, value]) => !faulty.has(field) && reservedNameIn({ [field]: value }) === undefined,
  )
  const read = v.safeParse(organisationSchema, Object.fromEntries(usable))
  return read.success ? read.output : {}
}

function fieldOf({ path }: v.BaseIssue<unknown>): unknown {
  return path?.[0]?.key
}
