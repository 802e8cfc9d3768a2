import { ownName } from './casePackage'

export interface Extended {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

/** What one of these apps wrote beside the fields that CASE has. */
export function ownFields({ extensions }: Extended): Readonly<Record<string, unknown>> {
  const own = extensions?.[ownName]
  return typeof own === 'object' && own !== null ? Object.fromEntries(Object.entries(own)) : {}
}

export function ownOf(one: Extended, field: string): unknown {
  return ownFields(one)[field]
}
